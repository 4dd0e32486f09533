package io.github.fluentsupportkit.conformance.checks.responses;

import static io.github.fluentsupportkit.conformance.checks.responses.Sample.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class HarmlessVariationsTest {

  private static final Sample LIST = Sample.list();
  private static final Sample TICKET = Sample.ticket();

  /** They find what releases really answered and no conforming server does, or need a server that keeps something. */
  private static final Set<String> RIGHTLY_FOUND =
      Set.of("responses.crashed", "responses.leaks", "responses.own-id");

  @TestFactory
  Stream<DynamicTest> nothingIsFoundInWhatTheContractShows() {
    return CONTRACT.operations().stream()
        .flatMap(operation -> operation.answers().values().stream()
            .flatMap(answer -> answer.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                    operation.id() + " " + answer.status() + " " + example.name(),
                    () -> assertThat(found(sample(operation, answer.status(), example.name())))
                        .noneMatch(f -> !RIGHTLY_FOUND.contains(f.check()))))));
  }

  private static Sample sample(Operation operation, int status, String example) {
    Sample sample = Sample.of(operation.id(), status, example, 1, 1);
    return status == 429 ? sample.header("retry-after", "60") : sample;
  }

  @TestFactory
  Stream<DynamicTest> nothingIsFoundInHarmlessVariations() {
    return Map.ofEntries(
            Map.entry("white space", LIST.text(t -> "\r\n " + pretty(t) + "\n\n")),
            Map.entry(
                "upper case", LIST.header("content-type", "Application/JSON; Charset=\"Utf-8\"")),
            Map.entry("no charset", LIST.header("content-type", "application/json")),
            Map.entry("utf8", LIST.header("content-type", "application/json;charset=utf8")),
            Map.entry("escaped letters", TICKET.text(t -> t.replace("/", "\\/"))),
            Map.entry("one more field", LIST.with("/tickets/data/0/color", "\"red\"")),
            Map.entry("one more page key", TICKET.with("/took", "1")),
            Map.entry("a part of the new page keys", LIST.without("/tickets/links")),
            Map.entry(
                "integer keys",
                LIST.text(t -> t.replaceAll("(_id|_count)\":\"(\\d+)\"", "$1\":$2"))),
            Map.entry(
                "keys as strings",
                TICKET.text(t -> t.replaceAll("(_id|_count)\":(\\d+)", "$1\":\"$2\""))),
            Map.entry(
                "relative links", LIST.text(t -> t.replaceAll("https?://[^\"/]*(/wp-json)", "$1"))),
            Map.entry(
                "plain dates",
                TICKET.text(t -> t.replaceAll("(\\d)T(\\d\\d:\\d\\d:\\d\\d)\\+00:00", "$1 $2"))),
            Map.entry(
                "ISO dates",
                TICKET.text(t -> t.replaceAll("(\\d) (\\d\\d:\\d\\d:\\d\\d)\"", "$1T$2+00:00\""))),
            Map.entry(
                "another message",
                Sample.of("addTag", 404, "unknown-ticket", 1).with("/message", "\"Fort.\"")),
            Map.entry(
                "what servers allow by themselves", LIST.header("allow", "GET,HEAD,POST,OPTIONS")),
            Map.entry("private caching", LIST.header("cache-control", "private, max-age=60")),
            Map.entry(
                "a date to try again",
                Sample.of("listTickets", 429, "kit-too-many-failures")
                    .header("retry-after", "Wed, 25 Nov 2026 08:00:00 GMT")),
            Map.entry(
                "any origin",
                LIST.asking(LIST.request().header("Origin", "https://a.example.com"))
                    .header("access-control-allow-origin", "*")),
            Map.entry(
                "a head without a body", LIST.asking(LIST.request().by("HEAD")).text(t -> "")),
            Map.entry(
                "a preflight without a body",
                LIST.asking(LIST.request().by("OPTIONS")).status(204).text(t -> "")))
        .entrySet()
        .stream()
        .map(v -> DynamicTest.dynamicTest(
            v.getKey(), () -> assertThat(found(v.getValue())).isEmpty()));
  }

  private static List<Finding> found(Sample sample) {
    return sample.judged().stream()
        .filter(f -> f.severity() != Severity.INFORMATION)
        .toList();
  }

  private static String pretty(String json) {
    return JsonMapper.shared().readTree(json).toPrettyString();
  }
}
