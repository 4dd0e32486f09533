package io.github.fluentsupportkit.conformance.checks;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes down what one check looked at and what it found. */
public final class Findings {

  private static final int LONGEST = 400;

  private final About about;
  private final List<Finding> found = new ArrayList<>();
  private final Set<Step> examined = new LinkedHashSet<>();

  /** Takes down for this check. */
  public Findings(About about) {
    this.about = about;
  }

  /** Says that the check has looked at these requests, whether it finds anything or not. */
  public void examined(Step... steps) {
    examined.addAll(List.of(steps));
  }

  /** Begins a finding that these requests show; it is about the operation of the first. */
  public Draft at(Step step, Step... more) {
    examined(step);
    return new Draft(step, more);
  }

  /** What was found. */
  public List<Finding> found() {
    return List.copyOf(found);
  }

  /** What was looked at. */
  public List<Step> examined() {
    return List.copyOf(examined);
  }

  /** A finding that is being written down. It counts when {@link #say} is called. */
  public final class Draft {

    private final List<Integer> steps = new ArrayList<>();
    private String operation;
    private Severity severity = about.severity();
    private String where = "";
    private String expected = "";
    private String actual = "";
    private String basis = "";
    private @Nullable Difference difference;

    private Draft(Step step, Step... more) {
      this.operation = step.operation();
      steps.add(step.number());
      for (Step other : more) {
        steps.add(other.number());
      }
    }

    /** It is about another operation than that of the first request. */
    public Draft of(String operation) {
      this.operation = operation;
      return this;
    }

    /** A JSON pointer into the answer, or the name of a parameter or a header. */
    public Draft where(String place) {
      this.where = place;
      return this;
    }

    /** What would be right. */
    public Draft expected(Object value) {
      this.expected = text(value);
      return this;
    }

    /** What was found. */
    public Draft actual(Object value) {
      this.actual = text(value);
      return this;
    }

    /** It is more or less bad than the check's findings are as a rule. */
    public Draft severity(Severity other) {
      this.severity = other;
      return this;
    }

    /** The part of the contract or the entry of the ledger that it rests on. */
    public Draft basis(String part) {
      this.basis = part;
      return this;
    }

    /** The same in the library's words. */
    public Draft difference(Difference same) {
      this.difference = same;
      return this;
    }

    /** Says what is wrong, as a sentence. */
    public void say(String message) {
      found.add(new Finding(
          about.id(),
          severity,
          operation,
          where,
          message,
          expected,
          actual,
          List.copyOf(steps),
          basis,
          difference));
    }

    private static String text(Object value) {
      String text =
          value instanceof JsonNode node && node.isMissingNode() ? "nothing" : value.toString();
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
  }
}
