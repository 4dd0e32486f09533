package io.github.fluentsupportkit.conformance.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.report.Sample;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

  /** What no XML and no terminal can take. */
  private static final Sample HOSTILE = new Sample()
      .listed("{\"a\":\"\u0001\"}]]>")
      .foundInWords("lists.total", "<b>\u0000 ]]> \uFFFE\uD800", "\u001b[2J", "\"'&<");

  @Test
  void testResultsKeepToTheirSchema() {
    for (Sample sample : new Sample[] {Sample.full(), Sample.full().recording(), HOSTILE}) {
      assertThatCode(() -> SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(FormatsTest.class.getResource("junit.xsd"))
              .newValidator()
              .validate(new StreamSource(new StringReader(JUnitReport.of(sample.report())))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void eachCheckIsATestCaseInTheSuiteOfItsFamily() {
    assertThat(JUnitReport.of(Sample.full().report()))
        .contains("<testsuite name=\"conformance.lists\" tests=\"3\" failures=\"1\"")
        .contains(
            "<testcase name=\"lists.total: The total is true.\" classname=\"conformance.lists\"")
        .contains("<skipped message=\"needs permission to write (--allow-writes)\"/>")
        .contains("message=\"The total is not true. (listTickets, GET /tickets, /tickets/total)"
            + " and 1 more finding\"")
        .contains("known as: clear-text-credentials")
        .contains("<failure message=\"Ticket 7 could not be deleted.\" type=\"leftover\">");
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    for (Sample sample : new Sample[] {Sample.full(), Sample.full().recording(), HOSTILE}) {
      assertThat(JsonReportTest.violations("sarif.json", SarifReport.of(sample.report())))
          .isEmpty();
    }
  }

  @Test
  void sarifPointsToTheOperationInTheContract() throws IOException {
    JsonNode result = JsonMapper.shared()
        .readTree(SarifReport.of(Sample.full().report()))
        .at("/runs/0/results/0");

    String file =
        result.at("/locations/0/physicalLocation/artifactLocation/uri").asString("");
    int line = result.at("/locations/0/physicalLocation/region/startLine").asInt(0);
    assertThat(Files.readAllLines(Path.of("..", file)).get(line - 1))
        .contains("operationId: listTickets");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString(""))
        .isEqualTo("GET /tickets");
  }

  @Test
  void whatIsToleratedIsSuppressedInSarif() {
    JsonNode results =
        JsonMapper.shared().readTree(SarifReport.of(Sample.full().report())).at("/runs/0/results");

    assertThat(results.get(0).has("suppressions")).isFalse();
    assertThat(results.get(1).at("/suppressions/0/justification").asString(""))
        .isEqualTo("Known of this release: clear-text-credentials.");
    assertThat(results.get(2).at("/suppressions/0/justification").asString(""))
        .isEqualTo("The baseline accepts it.");
  }

  @Test
  void harKeepsToItsSchema() throws IOException {
    Sample sample = Sample.full()
        .answered(
            Request.of("", "POST", "/nowhere")
                .with("a[b]", "c")
                .in(Encoding.MULTIPART)
                .as(Caller.NOBODY),
            0,
            "")
        .answered(Request.of("", "POST", "/tickets").body("text/plain", "…"), 500, "oops");

    assertThat(JsonReportTest.violations("har.json", HarReport.of(sample.report())))
        .isEmpty();
    assertThat(JsonReportTest.violations("har.json", HarReport.of(HOSTILE.report())))
        .isEmpty();
  }

  @Test
  void harTellsWhoCalledWithoutTheirCredentials() {
    String har = HarReport.of(Sample.full()
        .answered(Request.of("", "GET", "/nowhere").as(Caller.NOBODY), 404, "{}")
        .report());

    JsonNode entries = JsonMapper.shared().readTree(har).at("/log/entries");
    assertThat(entries.get(0).at("/request/headers").toString())
        .contains("\"Authorization\",\"value\":\"Basic [redacted]\"");
    assertThat(entries.get(1).at("/request/headers").toString()).doesNotContain("Authorization");
    assertThat(entries.get(0).at("/request/url").asString(""))
        .isEqualTo("https://shop.example/wp-json/fluent-support/v2/tickets?search=m%C3%BCnchen");
  }

  @Test
  void everyFormatCanBeWrittenWhateverAServerSent(@TempDir Path folder) throws IOException {
    for (Format format : Format.values()) {
      Path file = folder.resolve("new").resolve(format.fileName());
      format.write(HOSTILE.report(), file);
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).isNotBlank();
    }
  }
}
