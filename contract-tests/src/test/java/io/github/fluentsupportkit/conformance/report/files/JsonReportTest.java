package io.github.fluentsupportkit.conformance.report.files;

import static io.github.fluentsupportkit.conformance.checks.Severity.ERROR;
import static io.github.fluentsupportkit.conformance.engine.Standing.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.fluentsupportkit.conformance.report.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  @Test
  void everyReportKeepsToItsSchema() throws IOException {
    for (Sample sample : List.of(Sample.full(), Sample.full().recording(), new Sample())) {
      assertThat(violations("report.schema.json", JsonReport.of(sample.report())))
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() throws IOException {
    assertThat(violations("report.schema.json", "{\"schema_version\": 2}")).isNotEmpty();
  }

  @Test
  void aFindingSaysEverythingOfItself() {
    JsonNode finding =
        JsonMapper.shared().readTree(JsonReport.of(Sample.full().report())).at("/findings/0");

    assertThat(finding.path("check").asString()).isEqualTo("lists.total");
    assertThat(finding.path("operation").asString()).isEqualTo("listTickets");
    assertThat(finding.path("expected").asString()).isEqualTo("18");
    assertThat(finding.path("fingerprint").asString()).isEqualTo("print-of-lists.total");
    assertThat(finding.path("requests").toString()).isEqualTo("[1]");
    assertThat(finding.at("/curl/0").asString()).startsWith("curl -i -u \"$ADMINISTRATOR\"");
    assertThat(finding.path("basis").asString())
        .matches("openapi/src/main/resources/fluent-support/tickets/paths.yaml:[0-9]+");
  }

  @Test
  void aFaultThatIsEverywhereIsCountedWholeAndListedTwentyTimes() {
    Sample everywhere = new Sample().listed("{}").eachTimes(3000).found("lists.total", ERROR, NEW);

    JsonNode report = JsonMapper.shared().readTree(JsonReport.of(everywhere.report()));

    assertThat(report.at("/groups/0/findings").asInt()).isEqualTo(3000);
    assertThat(report.at("/checks/0/findings").asInt()).isEqualTo(3000);
    assertThat(report.path("findings")).hasSize(20);
  }

  @Test
  void requestsThatShowSomethingComeWithTheirAnswers() {
    JsonNode request =
        JsonMapper.shared().readTree(JsonReport.of(Sample.full().report())).at("/requests/0");

    assertThat(request.at("/answer/body").asString()).isEqualTo("{\"tickets\":{\"total\":17}}");
    assertThat(request.path("query").asString()).isEqualTo("search=m%C3%BCnchen");
  }

  static List<String> violations(String schema, String json) throws IOException {
    try (InputStream in = JsonReportTest.class.getResourceAsStream(schema)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
