package io.github.fluentsupportkit.conformance.checks.input;

import static io.github.fluentsupportkit.conformance.checks.Severity.ERROR;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.List;
import java.util.Set;

/** Checks of what comes of requests that are wrong. */
public final class InputChecks {

  private InputChecks() {}

  /** All of them, in the order in which people read them. */
  public static List<Check> all() {
    return List.of(
        new WrongParameter(
            About.run(
                "input.missing",
                "A request without a parameter that is required is refused",
                ERROR,
                "Half a record would be kept. It is a warning where only the documentation requires"
                    + " the parameter and releases do not.",
                Need.STATE,
                Need.WRITES),
            Reason.MISSING,
            Reason.MISSING_BY_DOCUMENTATION,
            "without"),
        new WrongParameter(
            About.run(
                "input.invalid",
                "A value that a parameter must not have is refused",
                ERROR,
                "Mistakes would be kept, or something else be done than was asked for. It is a warning"
                    + " where only the documentation excludes the value and releases take it.",
                Need.STATE),
            Reason.INVALID,
            Reason.INVALID_BY_DOCUMENTATION,
            "with a wrong value of"),
        new UnknownId(),
        new NotThere(
            About.run(
                "input.wrong-parent",
                "A reply is found at its own ticket only",
                ERROR,
                "Who may touch a ticket is decided by its number; a reply that answers to any number"
                    + " is open to all who may touch any ticket.",
                Need.STATE,
                Need.WRITES),
            Reason.WRONG_PARENT,
            Set.of(403, 404, 422, 423),
            "works through a ticket that does not have the reply"),
        new NotThere(
            About.run(
                "input.gone",
                "What was deleted cannot be found, changed or deleted again",
                ERROR,
                "A client that is told of success believes that there was something.",
                Need.STATE,
                Need.WRITES),
            Reason.GONE,
            Set.of(404, 422, 423),
            "works on something that was deleted"),
        new BrokenBody(),
        new NoRoute(),
        new DocumentedDelete(),
        new Crash(),
        new RefusedChange(),
        new NoScripts(),
        new NamesTheField());
  }
}
