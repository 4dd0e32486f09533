package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;

/**
 * Holds bodies against their schemas, for one sort of faults.
 *
 * @param about the check
 * @param sort the sort
 * @param words what is wrong, as a sentence
 */
record SchemaRule(About about, SchemaFault.Sort sort, String words) implements Rule {

  /** Finds documented fields that are not there. */
  static SchemaRule fields() {
    return new SchemaRule(
        About.exchanges(
            "responses.fields",
            "Every field that the contract requires is there",
            Severity.ERROR,
            "Clients read documented fields without asking whether they are there."),
        SchemaFault.Sort.MISSING,
        "A documented field is missing.");
  }

  /** Finds values of another type. */
  static SchemaRule types() {
    return new SchemaRule(
        About.exchanges(
            "responses.types",
            "Every value has the type that the contract names",
            Severity.ERROR,
            "Clients with types refuse the whole answer, and the others calculate nonsense."),
        SchemaFault.Sort.TYPE,
        "A value has another type than the contract names.");
  }

  /** Finds values outside of closed sets. */
  static SchemaRule values() {
    return new SchemaRule(
        About.exchanges(
            "responses.values",
            "Every value of a closed set is one of those that the contract names",
            Severity.ERROR,
            "A client does not know what a value means of which no documentation speaks."),
        SchemaFault.Sort.VALUE,
        "A value is none of those that the contract names.");
  }

  /** Finds values that are not written as they should be. */
  static SchemaRule forms() {
    return new SchemaRule(
        About.exchanges(
            "responses.formats",
            "Every value is written as the contract says",
            Severity.WARNING,
            "Clients that take it apart, or hand it on, trip over it; many never look."),
        SchemaFault.Sort.FORM,
        "A value is not written as the contract says.");
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesSchema() && !SaysFailed.isFailure(reading);
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    for (SchemaFault fault : SchemaFault.of(reading)) {
      if (fault.sort() == sort) {
        Described.Place place = fault.place();
        findings
            .at(reading.step())
            .severity(fault.tolerable() ? Severity.INFORMATION : about.severity())
            .where(fault.difference().pointer())
            .expected(fault.expected())
            .actual(place == null ? "nothing" : place.value())
            .difference(fault.difference())
            .say(words);
      }
    }
  }
}
