package io.github.fluentsupportkit.conformance.checks;

import io.github.fluentsupportkit.conformance.transcript.Need;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a check says of itself.
 *
 * @param id names it for good: its family and what it demands, such as {@code lists.total}
 * @param title what is demanded, as a sentence
 * @param severity how bad it is when the demand is not met, unless a finding says otherwise
 * @param reason why it is that bad, as a sentence
 * @param recordings whether it judges single exchanges, so that recorded traffic will do
 * @param needs what it cannot do without
 */
public record About(
    String id,
    String title,
    Severity severity,
    String reason,
    boolean recordings,
    Set<Need> needs) {

  /** A check of single exchanges, whoever caused them. */
  public static About exchanges(String id, String title, Severity severity, String reason) {
    return new About(id, title, severity, reason, true, Set.of());
  }

  /** A check of single exchanges that examples fail, since they show the same whatever is asked. */
  public static About live(String id, String title, Severity severity, String reason) {
    return new About(id, title, severity, reason, true, EnumSet.of(Need.STATE));
  }

  /** A check of traffic of which nobody knows what it was for. */
  public static About recordings(String id, String title, Severity severity, String reason) {
    return new About(id, title, severity, reason, true, EnumSet.of(Need.RECORDING));
  }

  /** A check of what a run did on purpose. */
  public static About run(
      String id, String title, Severity severity, String reason, Need... needs) {
    Set<Need> all = EnumSet.noneOf(Need.class);
    all.addAll(Set.of(needs));
    return new About(id, title, severity, reason, false, all);
  }

  /** The first part of its id. */
  public String family() {
    return id.substring(0, id.indexOf('.'));
  }
}
