package io.github.fluentsupportkit.typescript;

import io.github.fluentsupportkit.client.running.Sandbox;
import io.github.fluentsupportkit.mock.MockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Each file runs with servers of its own, and two of them at a time. */
@TestInstance(Lifecycle.PER_CLASS)
class RunningServersTest {

  private static final int AT_ONCE = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final Future<Stream<DynamicTest>> shown =
      running("shown-samples.test.mjs", Tools.missingBrowser());
  private final Future<Stream<DynamicTest>> example =
      running("example.test.mjs", Tools.missingBrowser());
  private final Future<Stream<DynamicTest>> documented =
      running("documented-sample.test.mjs", Tools.missingNode());

  @TestFactory
  Stream<DynamicTest> theSamplesThatTheSiteShows() throws Exception {
    return shown.get();
  }

  @TestFactory
  Stream<DynamicTest> theExamplePageInChromium() throws Exception {
    return example.get();
  }

  @TestFactory
  Stream<DynamicTest> theDocumentedSampleWorks() throws Exception {
    return documented.get();
  }

  @AfterAll
  void stop() {
    threads.shutdownNow();
  }

  private Future<Stream<DynamicTest>> running(String file, @Nullable String missing) {
    return threads.submit(() -> NodeTests.unless(missing, () -> withServers(file)));
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
