package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A search finds all that has the words. */
final class SearchAll implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.search-all",
        "A search finds every ticket with the words in its title or content, every customer with them in name or address, and the one with the number",
        Severity.ERROR,
        "What is there is not found.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    judge(transcript, "listTickets", List.of("title", "content", "id"), findings);
    judge(transcript, "listCustomers", List.of("first_name", "last_name", "email", "id"), findings);
  }

  private static void judge(
      Transcript transcript, String operation, List<String> fields, Findings findings) {
    Reference reference = Reference.of(transcript, operation);
    transcript
        .walks(operation)
        .filter(walk -> !walk.parameter("search").isBlank())
        .filter(walk -> walk.complete() && !Reference.isFiltered(walk) && reference.covers(walk))
        .forEach(walk -> judge(walk, reference, fields, findings));
  }

  private static void judge(
      Walk walk, Reference reference, List<String> fields, Findings findings) {
    String words = walk.parameter("search").toLowerCase(Locale.ROOT);
    Set<Long> missing =
        reference.missing(walk, item -> fields.stream().anyMatch(field -> has(item, field, words)));
    walk.pages().forEach(findings::examined);
    if (!missing.isEmpty()) {
      findings
          .at(walk.pages().get(0), reference.steps())
          .where("search")
          .expected("all items with " + walk.parameter("search"))
          .actual("items " + missing + " are missing, which the whole list shows with it")
          .say("The search does not find what is there.");
    }
  }

  private static boolean has(JsonNode item, String field, String words) {
    String text = Facts.text(item.path(field)).toLowerCase(Locale.ROOT);
    return field.equals("id") ? text.equals(words) : text.contains(words);
  }
}
