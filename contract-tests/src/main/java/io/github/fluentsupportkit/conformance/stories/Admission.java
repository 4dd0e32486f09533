package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a server lets those in whose credentials a run was given. Somebody who is let in may still be refused, with 403;
 * who is told 401 wherever they go has a wrong name or password, and nothing that is found with it would be true.
 */
public final class Admission {

  private static final int UNAUTHENTICATED = 401;
  private static final List<String> DOORS = List.of("listTickets", "listCustomers");

  private Admission() {}

  /**
   * Tries one operation, and another one if the first is answered 401. What is tried here the story of access leaves out.
   *
   * @return the requests that were answered 401, if all of them were; otherwise none
   */
  public static List<String> refusals(Stage stage, Caller caller) {
    List<String> refused = new ArrayList<>();
    // Those first that the story of access would send, so that usually nothing more is sent.
    List<String> doors = DOORS.stream()
        .sorted(Comparator.comparing(door -> !isForOthers(stage, door, caller)))
        .toList();
    for (String door : doors) {
      if (knock(stage, door, caller).status() != UNAUTHENTICATED) {
        return List.of();
      }
      refused.add("GET " + stage.operation(door).path());
    }
    return refused;
  }

  private static Step knock(Stage stage, String door, Caller caller) {
    Request request = stage.to(door).as(caller);
    String label = label(door, caller);
    return isForOthers(stage, door, caller)
        ? stage.refused(label, request, Reason.ROLE, caller.toString())
        : stage.send(label, request);
  }

  private static boolean isForOthers(Stage stage, String door, Caller caller) {
    return AccessStory.reason(stage.operation(door), caller) == Reason.ROLE;
  }

  /** What an attempt of the story of access is called. */
  static String label(String operation, Caller caller) {
    return operation + " by " + caller;
  }

  /** Whether it was already tried here. */
  static boolean isTried(Stage stage, String operation, Caller caller) {
    return stage.transcript().steps().stream()
        .anyMatch(step -> step.label().equals(label(operation, caller))
            && step.intent() instanceof Intent.Refusal);
  }
}
