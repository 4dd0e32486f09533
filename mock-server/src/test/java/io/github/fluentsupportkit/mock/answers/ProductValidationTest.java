package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductValidationTest {

  @RegisterExtension
  static final MockServerExtension MOCK =
      new MockServerExtension(MockServer.builder().validation(Validation.PRODUCT));

  @Test
  void onlyTheFieldsThatReleasesRefuseAreNamed(MockServer mock) {
    Response list = Request.get(mock, "/tickets?per_page=0&order_by=zz&order_type=up&page=x")
        .send();
    Response create = Request.post(mock, "/tickets")
        .form("ticket[title]=&ticket[client_priority]=high&ticket[mailbox_id]=x")
        .send();
    Response reply = Request.post(mock, "/tickets/7/responses").send();

    assertThat(list.status()).isEqualTo(422);
    assertThat(FieldErrorNames.of(list.json())).isEqualTo("order_by=in");
    assertThat(FieldErrorNames.of(create.json()))
        .isEqualTo("content=required customer_id=required title=required");
    assertThat(FieldErrorNames.of(reply.json())).isEqualTo("content=required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tickets?filters[status_type]=bogus",
        "/tickets?page=x",
        "/customers?status=asleep",
        "/customers/7?with[]=nothing"
      })
  void whatOnlyTheDocumentationForbidsIsTaken(String path, MockServer mock) {
    assertThat(Request.get(mock, path).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void whatWorksInNoReleaseIsNotThere(String id, MockServer mock) {
    Operation operation = Operations.operation(id);

    Response response = Operations.validRequest(mock, id).send();

    assertThat(response.status()).isEqualTo(operation.worksInNoRelease() ? 404 : 200);
    if (operation.worksInNoRelease()) {
      assertThat(response.code()).isEqualTo("rest_no_route");
      assertThat(response.reason()).isEqualTo("no-route");
    }
  }

  @Test
  void whatIsNotThereAsksForNoCredentials(MockServer mock) {
    assertThat(Request.get(mock, "/ticket/7").authorization("").send().status()).isEqualTo(404);
  }

  @Test
  void brokenJsonAndRolesAreMindedAsEver(MockServer mock) {
    assertThat(Request.post(mock, "/tickets").json("{").send().status()).isEqualTo(400);
    assertThat(Request.get(mock, "/tickets").authorization("").send().status()).isEqualTo(401);
    assertThat(Request.get(mock, "/tickets").as("customer").send().status()).isEqualTo(403);
  }
}
