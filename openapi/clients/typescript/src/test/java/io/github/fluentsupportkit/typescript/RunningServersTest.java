package io.github.fluentsupportkit.typescript;

import io.github.fluentsupportkit.client.running.Sandbox;
import io.github.fluentsupportkit.mock.MockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RunningServersTest {

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

  private static Stream<DynamicTest> withServers(String file) throws IOException {
    try (MockServer mock = MockServer.start();
        Sandbox sandbox = Sandbox.start()) {
      Map<String, String> environment = new HashMap<>();
      environment.put("MOCK_URL", mock.baseUrl());
      environment.put("SANDBOX_URL", sandbox.baseUrl());
      environment.put(
          "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
      Tools.chromium().ifPresent(chromium -> environment.put("CHROMIUM", chromium));
      return NodeTests.of(file, environment);
    }
  }
}
