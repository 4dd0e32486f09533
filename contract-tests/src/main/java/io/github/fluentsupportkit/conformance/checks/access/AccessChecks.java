package io.github.fluentsupportkit.conformance.checks.access;

import static io.github.fluentsupportkit.conformance.checks.Severity.ERROR;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks of who may do what. */
public final class AccessChecks {

  private AccessChecks() {}

  /** All of them, in the order in which people read them. */
  public static List<Check> all() {
    return List.of(
        new KeptOut(
            About.run(
                "access.no-credentials",
                "Without credentials every operation is refused with 401",
                ERROR,
                "Anybody on the network could read or change the help desk."),
            step -> step.refusal() == Reason.NO_CREDENTIALS,
            Set.of(401),
            "somebody without credentials"),
        new KeptOut(
            About.run(
                "access.wrong-credentials",
                "With a wrong password or an unknown name every operation is refused with 401",
                ERROR,
                "Whoever knows or guesses a name could read or change the help desk.",
                Need.STATE),
            step -> step.refusal() == Reason.WRONG_CREDENTIALS,
            Set.of(401),
            "somebody with a wrong password"),
        new KeptOut(
            About.run(
                "access.malformed-credentials",
                "An Authorization header that nobody can read lets nobody in",
                ERROR,
                "A header without a password must not count as one."),
            step -> step.refusal() == Reason.MALFORMED_CREDENTIALS,
            Set.of(401, 400),
            "somebody with an unreadable Authorization header"),
        new KeptOut(
            About.run(
                "access.customer-kept-out",
                "A customer is refused with 403 wherever only agents may go",
                ERROR,
                "Customers could read each other's tickets and addresses, or change them.",
                Need.CUSTOMER),
            role(Caller.CUSTOMER),
            Set.of(403),
            "a customer"),
        new KeptOut(
            About.run(
                "access.limited-agent",
                "An agent without the permission may not see customers, change them or delete tickets",
                ERROR,
                "Permissions that are not enforced are none.",
                Need.AGENT),
            role(Caller.AGENT),
            Set.of(403, 422, 423),
            "an agent without the permission"),
        new ForeignObject(),
        new ForeignList(),
        new PortalOwnOnly(),
        new RefusedWrite(),
        new RefusalForm(),
        new RevealsNothing());
  }

  private static Predicate<Step> role(Caller caller) {
    return step -> step.refusal() == Reason.ROLE && step.request().caller() == caller;
  }
}
