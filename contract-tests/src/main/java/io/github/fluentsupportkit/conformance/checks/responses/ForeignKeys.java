package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds keys that name another record than the one that comes with them. */
final class ForeignKeys implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.foreign-keys",
      "A key names the record that comes with it",
      Severity.ERROR,
      "Clients look records up by the key and show the one that comes along, so they mix two of them up.");

  /** The keys of an object, and where the same number stands again. */
  private static final List<Link> LINKS = List.of(
      new Link("customer_id", "/customer/id"),
      new Link("agent_id", "/agent/id"),
      new Link("mailbox_id", "/mailbox/id"),
      new Link("product_id", "/product/id"),
      new Link("person_id", "/person/id"),
      new Link("id", "/preview_response/ticket_id"),
      new Link("id", "/pivot/tag_id"));

  private record Link(String key, String pointer) {}

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (Described.Place place : reading.places()) {
      JsonNode object = place.value();
      if (place.known() && object.isObject()) {
        LINKS.forEach(link -> compare(reading, place, link, findings));
        tags(reading, place, findings);
        if (!object.path("agent_id").isMissingNode() && object.path("agent").isNull()) {
          orphan(reading, place, findings);
        }
      }
    }
  }

  private static void compare(
      Reading reading, Described.Place place, Link link, Findings findings) {
    JsonNode named = place.value().path(link.key());
    String record = Digits.of(place.value().at(link.pointer()));
    boolean names = !named.isMissingNode();
    if (names && !record.isEmpty() && !Digits.of(named).equals(record)) {
      findings
          .at(reading.step())
          .where(place.pointer() + "/" + link.key())
          .expected(record + ", as " + place.pointer() + link.pointer() + " says")
          .actual(named)
          .say("The key names another record than the one that comes with it.");
    }
  }

  /** A tag says of which ticket it is. */
  private static void tags(Reading reading, Described.Place place, Findings findings) {
    String id = Digits.of(place.value().path("id"));
    JsonNode tags = place.value().path("tags");
    for (int i = 0; i < tags.size(); i++) {
      JsonNode named = tags.get(i).at("/pivot/source_id");
      if (!id.isEmpty() && !named.isMissingNode() && !Digits.of(named).equals(id)) {
        findings
            .at(reading.step())
            .where(place.pointer() + "/tags/" + i + "/pivot/source_id")
            .expected(id + ", as " + place.pointer() + "/id says")
            .actual(named)
            .say("The tag is said to be another ticket's.");
      }
    }
  }

  /** The contract leaves the agent out only while nobody has the ticket. */
  private static void orphan(Reading reading, Described.Place place, Findings findings) {
    JsonNode named = place.value().path("agent_id");
    String number = Digits.of(named);
    if (!number.isEmpty() && !number.equals("0")) {
      findings
          .at(reading.step())
          .severity(Severity.WARNING)
          .where(place.pointer() + "/agent")
          .expected("agent " + number)
          .actual("null")
          .say("The key names an agent, and none comes with it.");
    }
  }
}
