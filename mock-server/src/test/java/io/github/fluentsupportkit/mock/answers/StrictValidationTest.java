package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class StrictValidationTest {

  @Test
  void everyWrongFieldOfAQueryIsNamedWithItsRule(MockServer mock) {
    Response response = Request.get(
            mock,
            "/tickets?per_page=0&page=abc&order_by=zz&order_type=up&filters[status_type]=bogus"
                + "&filters[agent_id]=x&filters[waiting_for_reply]=maybe")
        .send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.reason()).isEqualTo("invalid-request");
    assertThat(response.example()).isEqualTo("none");
    assertThat(rules(response))
        .isEqualTo("filters.agent_id=integer filters.status_type=in"
            + " filters.waiting_for_reply=in order_by=in order_type=in page=integer per_page=min");
    assertThat(response.json().at("/per_page/min").asString())
        .isEqualTo("The per_page must be at least 1.");
  }

  @Test
  void everyWrongFieldOfABodyIsNamedWithItsRule(MockServer mock) {
    Response response = Request.post(mock, "/tickets")
        .json("{\"ticket\":{\"title\":\"\",\"mailbox_id\":\"x\",\"client_priority\":\"high\"}}")
        .send();

    assertThat(response.status()).isEqualTo(422);
    assertThat(rules(response))
        .isEqualTo(
            "client_priority=in content=required customer_id=required mailbox_id=integer title=required");
    assertThat(response.json().at("/title/required").asString())
        .isEqualTo("The title field is required.");
  }

  @Test
  void aNewCustomerIsHeldToTheConditions(MockServer mock) {
    Response response = Request.post(mock, "/tickets")
        .json("{\"ticket\":{\"title\":\"x\",\"content\":\"y\",\"create_customer\":\"yes\","
            + "\"create_wp_user\":\"yes\"},\"newCustomer\":{\"email\":\"nope\"}}")
        .send();

    assertThat(rules(response))
        .isEqualTo(
            "newCustomer.email=email newCustomer.password=required newCustomer.username=required");
  }

  @Test
  void nothingAtAllMissesAllThatIsRequired(MockServer mock) {
    assertThat(rules(Request.post(mock, "/tickets").send()))
        .isEqualTo("content=required customer_id=required title=required");
    assertThat(rules(Request.put(mock, "/customers/7").send()))
        .isEqualTo("email=required first_name=required");
    assertThat(rules(Request.post(mock, "/tickets/7/responses").send()))
        .isEqualTo("content=required conversation_type=required");
    assertThat(rules(Request.post(mock, "/tickets/bulk-actions").send()))
        .isEqualTo("bulk_action=required ticket_ids=required");
  }

  @ParameterizedTest
  @CsvSource({
    "client_priority, medium, 200",
    "client_priority, high, 422",
    "agent_id, 2, 200",
    "agent_id, medium, 422",
    "product_id, 2, 200",
    "product_id, x, 422",
    "status, closed, 422"
  })
  void theValueOfAPropertyDependsOnItsName(String name, String value, int status, MockServer mock) {
    Response response = Request.put(mock, "/tickets/7/property")
        .form("prop_name=" + name + "&prop_value=" + value)
        .send();

    assertThat(response.status()).as(response.text()).isEqualTo(status);
  }

  @Test
  void idsJoinedByCommasAreNoList(MockServer mock) {
    Request joined = Request.post(mock, "/tickets/bulk-actions")
        .form("bulk_action=delete_tickets&ticket_ids[]=1,2");
    Request apart = Request.post(mock, "/tickets/bulk-actions")
        .form("bulk_action=delete_tickets&ticket_ids[]=1&ticket_ids[]=2");

    assertThat(joined.send().status()).isEqualTo(422);
    assertThat(apart.send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"ticket\":", "{ticket:1}", "{} {}", "  "})
  void aBodyThatIsNoJsonIsRefusedBeforeAnythingElse(String body, MockServer mock) {
    Response response =
        Request.post(mock, "/tickets").authorization("").json(body).send();

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.code()).isEqualTo("rest_invalid_json");
    assertThat(response.reason()).isEqualTo("invalid-json");
  }

  @Test
  void rolesComeBeforeTheFields(MockServer mock) {
    assertThat(Request.post(mock, "/tickets").authorization("").send().status()).isEqualTo(401);
    assertThat(Request.post(mock, "/tickets").as("customer").send().status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"getTicketAtDocumentedPath", "deleteReplyWithDocumentedMethod"})
  void whatIsDocumentedWorksEvenIfItDoesInNoRelease(String id, MockServer mock) {
    assertThat(Operations.validRequest(mock, id).send().example()).isEqualTo("documented");
  }

  private static String rules(Response response) {
    return FieldErrorNames.of(response.json());
  }
}
