package io.github.fluentsupportkit.mock.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Request;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MockServerExtension.class)
class RolesTest {

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void nobodyIsAnsweredWithoutValidCredentials(String id, MockServer mock) {
    String[] invalid = {
      "",
      "Basic",
      "BASIC admin:password",
      "Basic admin:password",
      "Basic !!!",
      "Bearer abc",
      Request.basic("wrong", "thing"),
      Request.basic("any", "wrong password"),
      Request.basic("", "thing"),
      Request.basic("any", "thing").replace("Basic ", "")
    };
    for (String authorization : invalid) {
      Response response =
          Operations.validRequest(mock, id).authorization(authorization).send();

      assertThat(response.status()).as(authorization).isEqualTo(401);
      assertThat(response.code()).isEqualTo("rest_forbidden");
      assertThat(response.reason()).isEqualTo("no-valid-credentials");
    }
  }

  @ParameterizedTest
  @MethodSource(Operations.IDS)
  void theRolesOfTheContractAreLetInAndNoOthers(String id, MockServer mock) {
    for (Role role : Role.values()) {
      boolean may = Operations.operation(id).roles().contains(role.contractName());

      Response response = Operations.validRequest(mock, id)
          .as(role.name().toLowerCase(Locale.ROOT) + "1")
          .send();

      assertThat(response.status()).as(role.name()).isEqualTo(may ? 200 : 403);
      assertThat(response.reason()).isEqualTo(may ? "default" : "role-" + role.contractName());
      assertThat(response.code()).isEqualTo(may ? "" : "rest_forbidden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"basic", "Basic", "BASIC"})
  void theSchemeIsWrittenInEitherCase(String scheme, MockServer mock) {
    String authorization = Request.basic("any", "thing").replace("Basic", scheme);

    assertThat(Request.get(mock, "/tickets").authorization(authorization).send().status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "Жанна", "not-a-customer", "my agent"})
  void anyOtherNameIsAnAdministrator(String name, MockServer mock) {
    assertThat(Request.get(mock, "/customers").as(name).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Customer", "CUSTOMER-7", "customer@example.test"})
  void aNameThatBeginsWithCustomerIsOne(String name, MockServer mock) {
    assertThat(Request.get(mock, "/tickets").as(name).send().reason()).isEqualTo("role-customer");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aPasswordMayHaveColons(Role role) {
    String name = role.contractName();

    assertThat(Role.of(Request.basic(name, "a:wrong:b"))).contains(role);
    assertThat(Role.of(Request.basic(name, "wrong:b"))).isEmpty();
  }
}
