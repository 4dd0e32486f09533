package io.github.fluentsupportkit.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OnBothDatabases
class AudienceTest {

  private static final Map<Audience, Set<String>> ROLES = Map.of(
      Audience.USERS, Set.of("administrator", "agent", "customer"),
      Audience.AGENTS, Set.of("administrator", "agent"),
      Audience.AGENTS_FOR_CUSTOMERS, Set.of("administrator"),
      Audience.AGENTS_WHO_DELETE, Set.of("administrator"),
      Audience.NOBODY, Set.of("administrator", "agent"));

  private final Desk desk;

  AudienceTest(Desk desk) {
    this.desk = desk;
  }

  /** All operations as method and path, with {@code {}} for each number. */
  static List<String> operations() {
    return Contract.bundled().operations().stream()
        .map(operation ->
            operation.method() + " " + operation.path().toString().replaceAll("\\{[a-z_]+}", "{}"))
        .toList();
  }

  @Test
  void theAudienceOfEachOperationIsThatOfTheContract() {
    Map<String, Set<String>> declared = new TreeMap<>();
    desk.server()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .values()
        .forEach(method -> {
          AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
          if (allowed != null) {
            declared.put(
                method.getMethod().getName(), Objects.requireNonNull(ROLES.get(allowed.value())));
          }
        });

    Map<String, Set<String>> contract = new TreeMap<>();
    Contract.bundled()
        .operations()
        .forEach(operation -> contract.put(operation.id(), operation.roles()));
    assertThat(declared).isEqualTo(contract);
  }
}
