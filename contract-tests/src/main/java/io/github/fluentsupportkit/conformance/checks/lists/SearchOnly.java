package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A search finds only what has the words. */
final class SearchOnly implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.search-only",
        "A search finds only what has the words",
        Severity.ERROR,
        "What is looked for drowns in what is not.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    for (String operation : List.of("listTickets", "listCustomers")) {
      transcript
          .walks(operation)
          .filter(walk -> !walk.parameter("search").isBlank())
          .forEach(walk -> judge(walk, findings));
    }
  }

  private static void judge(Walk walk, Findings findings) {
    String words = plain(walk.parameter("search"));
    for (Step page : walk.pages()) {
      findings.examined(page);
      for (JsonNode item : walk.page(page).path("data")) {
        // Anything that the item shows may be what the server looked at.
        String shown = plain(shown(item));
        if (!shown.contains(words)) {
          findings
              .at(page)
              .where("search")
              .expected("only items with " + walk.parameter("search"))
              .actual("item " + item.path("id").asString("") + " without it")
              .say("The search found what does not have the words.");
          return;
        }
      }
    }
  }

  /** Databases find Grosse when they are asked for Größe. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss");
  }

  private static String shown(JsonNode item) {
    if (!item.isContainer()) {
      return item.asString("") + "\n";
    }
    return item.valueStream().map(SearchOnly::shown).collect(Collectors.joining());
  }
}
