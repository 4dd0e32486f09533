package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class DocumentationTest {

  private static final Path OPERATING = Path.of("../docs/operating.md");
  private static final Path SANDBOX = Path.of("../docs/sandbox.md");

  @Test
  void thePageForOperatorsHasEverySettingWithItsDefault() throws IOException {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yaml"));
    Properties settings = Objects.requireNonNull(yaml.getObject());
    String page = Files.readString(OPERATING);

    assertThat(settings.stringPropertyNames())
        .filteredOn(key -> key.startsWith("help-desk."))
        .isNotEmpty()
        .allSatisfy(key ->
            assertThat(page).contains("| `" + key + "` | `" + settings.getProperty(key) + "` |"));
  }

  @Test
  void thePageForOperatorsHasEveryPermissionAndExitCode() throws IOException {
    String page = Files.readString(OPERATING);

    assertThat(Arrays.stream(Permission.values()).map(Permission::key))
        .allSatisfy(key -> assertThat(page).contains("| `" + key + "` |"));
    assertThat(new int[] {0, 1, 2, 3, 4, 5})
        .satisfies(codes ->
            Arrays.stream(codes).forEach(code -> assertThat(page).contains("\n| " + code + " | ")));
    assertThat(Finished.run("agent", "--help").out())
        .contains(Arrays.stream(Permission.values()).map(Permission::key).toList());
  }

  @Test
  void thePageAboutTheSandboxNamesItsUsersAndItsRoute() throws IOException {
    assertThat(Files.readString(SANDBOX))
        .contains("`admin`", "`agent-own`", "`agent-all`", "`customer-maria`", "`customer-kenji`")
        .contains("`sandbox`", SandboxRoutes.RESET);
  }
}
