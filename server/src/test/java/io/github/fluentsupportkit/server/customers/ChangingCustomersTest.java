package io.github.fluentsupportkit.server.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class ChangingCustomersTest {

  private final Desk desk;

  ChangingCustomersTest(Desk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void fieldsThatAreNotSentStay() {
    update(Map.of(
            "last_name",
            "Sanders",
            "title",
            "Owner",
            "address_line_1",
            "1 Road",
            "city",
            "Town",
            "zip",
            82363,
            "note",
            "vip <b>x</b><script>y</script>",
            "avatar",
            "https://example.test/a.png"))
        .ok();
    Answer before = desk.admin().get("/customers/3");

    Answer after = update(Map.of("first_name", "Hilary")).ok();

    for (String field : before.at("/customer").propertyNames()) {
      if (!List.of("first_name", "full_name", "updated_at").contains(field)) {
        assertThat(after.at("/customer/" + field))
            .as(field)
            .isEqualTo(before.at("/customer/" + field));
      }
    }
    assertThat(after.text("/customer/full_name")).isEqualTo("Hilary Sanders");
    assertThat(after.text("/customer/note")).isEqualTo("vip <b>x</b>");
    assertThat(after.text("/customer/zip")).isEqualTo("82363");
  }

  @Test
  void aFieldThatIsEmptyIsEmptied() {
    update(Map.of("city", "Town", "last_name", "Sanders")).ok();

    Answer after = update(Map.of("city", "", "last_name", "")).ok();

    assertThat(after.text("/customer/city")).isEmpty();
    assertThat(after.text("/customer/full_name")).isEqualTo("Hillary");
  }

  @Test
  void plainFieldsLoseTheirTags() {
    Answer after = update(Map.of("city", "<b>To</b>wn <script>x</script>", "title", " a \n b "))
        .ok();

    assertThat(after.text("/customer/city")).isEqualTo("Town");
    assertThat(after.text("/customer/title")).isEqualTo("a b");
  }

  @Test
  void theAddressOfAnotherIsRefused() {
    long nina = desk.customer("nina@example.test");

    Answer answer = update(Map.of("email", "NINA@example.test")).is(423);

    assertThat(answer.text("/errors/email/unique")).isNotBlank();
    assertThat(desk.admin().get("/customers/3").text("/customer/email"))
        .isEqualTo("hillary@example.test");
    update(Map.of("email", "HILLARY@example.test")).ok();
    desk.admin().delete("/customers/" + nina).ok();
    update(Map.of("email", "nina@example.test")).ok();
  }

  @ParameterizedTest
  @CsvSource({
    "email,nope,email",
    "email,'',required",
    "first_name,'',required",
    "status,gone,in",
    "avatar,javascript:alert(1),url",
    "person_type,agent,in"
  })
  void whatIsWrongIsNamed(String field, String value, String rule) {
    assertThat(update(Map.of(field, value)).is(422).text("/" + field + "/" + rule))
        .isNotBlank();
  }

  private Answer update(Map<String, ?> data) {
    Map<String, Object> whole =
        new HashMap<>(Map.of("email", "hillary@example.test", "first_name", "Hillary"));
    whole.putAll(data);
    return desk.admin().send("PUT", "/customers/3", whole);
  }
}
