package io.github.fluentsupportkit.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads answers into the models that were generated from the contract, with the mapper that Spring Boot
 * sets up, and writes them again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedModelsTest {

  private final AnnotationConfigApplicationContext spring =
      new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class);
  private final JsonMapper mapper = spring.getBean(JsonMapper.class);

  @AfterAll
  void close() {
    spring.close();
  }

  @TestFactory
  Stream<DynamicTest> anExampleOfTheContractIsWrittenAsItWasRead() {
    return Body.examples().stream().map(this::isWrittenAsItWasRead);
  }

  @TestFactory
  Stream<DynamicTest> aRecordedAnswerIsWrittenAsItWasRead() {
    return Body.recorded().stream().filter(Body::conforms).map(this::isWrittenAsItWasRead);
  }

  @Test
  void theContractAndTheRecordingsHaveEnoughToCompare() {
    assertThat(Body.examples()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(Body.recorded()).filteredOn(Body::conforms).hasSizeGreaterThanOrEqualTo(251);
  }

  @Test
  void nearlyAllThatWasRecordedConforms() {
    // The rest deviates, and the ledger of deviations explains it.
    assertThat(Body.recorded()).filteredOn(body -> !body.conforms()).hasSizeLessThanOrEqualTo(11);
  }

  private DynamicTest isWrittenAsItWasRead(Body body) {
    return DynamicTest.dynamicTest(
        body.source(), () -> assertThat(throughModel(body)).isEqualTo(body.json()));
  }

  private JsonNode throughModel(Body body) {
    Method method = GeneratedInterfaces.method(body.operation().id());
    Object model = mapper.readValue(
        body.json().toString(), mapper.constructType(method.getGenericReturnType()));
    return mapper.readTree(mapper.writeValueAsString(model));
  }
}
