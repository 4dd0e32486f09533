package io.github.fluentsupportkit.typescript;

import io.github.fluentsupportkit.client.running.Sandbox;
import io.github.fluentsupportkit.mock.MockServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class RunningServersTest {

  private @Nullable Servers servers;

  @AfterAll
  void stop() {
    if (servers != null) {
      servers.mock().close();
      servers.sandbox().close();
    }
  }

  @TestFactory
  Stream<DynamicTest> theDocumentedSampleWorks() throws Exception {
    return NodeTests.unless(Tools.missingNode(), () -> withServers("documented-sample.test.mjs"));
  }

  @TestFactory
  Stream<DynamicTest> theExamplePageInChromium() throws Exception {
    return NodeTests.unless(Tools.missingBrowser(), () -> withServers("example.test.mjs"));
  }

  @TestFactory
  Stream<DynamicTest> theSamplesThatTheSiteShows() throws Exception {
    return NodeTests.unless(Tools.missingBrowser(), () -> withServers("shown-samples.test.mjs"));
  }

  private Stream<DynamicTest> withServers(String file) throws Exception {
    if (servers == null) {
      servers = new Servers(MockServer.start(), Sandbox.start());
    } else {
      servers.sandbox().reset();
    }
    Map<String, String> environment = new HashMap<>();
    environment.put("MOCK_URL", servers.mock().baseUrl());
    environment.put("SANDBOX_URL", servers.sandbox().baseUrl());
    environment.put(
        "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Tools.chromium().ifPresent(chromium -> environment.put("CHROMIUM", chromium));
    return NodeTests.of(file, environment);
  }

  private record Servers(MockServer mock, Sandbox sandbox) {}
}
