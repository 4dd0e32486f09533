package io.github.fluentsupportkit.typescript;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClientTest {

  @TestFactory
  Stream<DynamicTest> requestsAndAnswers() throws Exception {
    return run("client.test.mjs");
  }

  @TestFactory
  Stream<DynamicTest> everyRecordedAnswer() throws Exception {
    return run("recorded-answers.test.mjs");
  }

  private static Stream<DynamicTest> run(String file) throws Exception {
    return NodeTests.unless(Tools.missingNode(), () -> NodeTests.of(file, Map.of()));
  }
}
