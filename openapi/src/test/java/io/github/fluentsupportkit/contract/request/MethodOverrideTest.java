package io.github.fluentsupportkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MethodOverrideTest {

  private static final List<Field> NO_QUERY = List.of();

  @Test
  void withoutAnOverrideTheMethodIsTheOneSent() {
    assertThat(MethodOverride.effective("POST", null, NO_QUERY)).isEqualTo("POST");
    assertThat(MethodOverride.effective("POST", " ", Fields.parse("_method=&a=PUT")))
        .isEqualTo("POST");
  }

  @Test
  void aHeaderNamesTheMethodMeant() {
    assertThat(MethodOverride.effective("POST", "PUT", NO_QUERY)).isEqualTo("PUT");
    assertThat(MethodOverride.effective("POST", " delete ", NO_QUERY)).isEqualTo("DELETE");
  }

  @Test
  void aFieldOfTheQueryNamesTheMethodMeant() {
    assertThat(MethodOverride.effective("POST", null, Fields.parse("a=1&_method=put")))
        .isEqualTo("PUT");
  }

  @Test
  void theQueryWinsOverTheHeader() {
    assertThat(MethodOverride.effective("POST", "PUT", Fields.parse("_method=DELETE")))
        .isEqualTo("DELETE");
  }

  @Test
  void everyMethodMayBeOverridden() {
    assertThat(MethodOverride.effective("GET", "DELETE", NO_QUERY)).isEqualTo("DELETE");
  }
}
