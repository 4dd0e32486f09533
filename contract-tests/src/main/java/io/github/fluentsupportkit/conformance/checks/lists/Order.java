package io.github.fluentsupportkit.conformance.checks.lists;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.checks.Facts;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Transcript;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import tools.jackson.databind.JsonNode;

/** Lists are in the order that was asked for. */
final class Order implements Check {

  @Override
  public About about() {
    return About.run(
        "lists.order",
        "Items are in the order that order_by and order_type ask for, on every page and from page to page",
        Severity.ERROR,
        "Agents take the oldest question for the newest.",
        Need.STATE);
  }

  @Override
  public void judge(Transcript transcript, Findings findings) {
    transcript
        .walks("listTickets")
        .filter(walk -> walk.has("order_by"))
        .forEach(walk -> judge(walk, findings));
  }

  private static void judge(Walk walk, Findings findings) {
    String column = walk.parameter("order_by");
    boolean ascending = walk.parameter("order_type").equalsIgnoreCase("ASC");
    String before = null;
    for (Step page : walk.pages()) {
      findings.examined(page);
      for (JsonNode item : walk.page(page).path("data")) {
        String value = Facts.text(item.path(column));
        if (before != null && isWrong(before, value, ascending)) {
          findings
              .at(page, walk.pages().toArray(Step[]::new))
              .where("order_by=" + column)
              .expected((ascending ? "upwards" : "downwards") + " by " + column)
              .actual(before + " stands before " + value)
              .say("The list is not in the order that was asked for.");
          return;
        }
        before = value;
      }
    }
  }

  private static boolean isWrong(String before, String value, boolean ascending) {
    if (before.isEmpty() || value.isEmpty()) {
      return false;
    }
    int order = before.matches("[0-9]{1,18}") && value.matches("[0-9]{1,18}")
        ? Long.compare(Long.parseLong(before), Long.parseLong(value))
        : before.compareTo(value);
    return ascending ? order > 0 : order < 0;
  }
}
