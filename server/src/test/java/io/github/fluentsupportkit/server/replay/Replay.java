package io.github.fluentsupportkit.server.replay;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Asks this server what one release was asked, and compares its answers with those of all releases. */
final class Replay {

  private static final Contract CONTRACT = Contract.bundled();

  private final Map<String, List<RecordedCase>> releases;
  private final Map<String, Map<String, RecordedCase>> byName = new TreeMap<>();
  private final Map<String, Ids> ids = new TreeMap<>();
  private final List<Found> found = new ArrayList<>();

  private Replay(Map<String, List<RecordedCase>> releases) {
    this.releases = releases;
    releases.forEach((release, cases) -> {
      Map<String, RecordedCase> named = new LinkedHashMap<>();
      cases.forEach(recorded -> named.put(recorded.name(), recorded));
      byName.put(release, named);
      ids.put(release, new Ids());
    });
  }

  /** Every way in which our answers are those of no release. */
  static List<Found> of(Map<String, List<RecordedCase>> releases, String asked, Desk desk) {
    desk.startOver();
    Replay replay = new Replay(releases);
    replay.all(asked, desk);
    return replay.found;
  }

  private void all(String asked, Desk desk) {
    Replayed requests = new Replayed(desk, ids.getOrDefault(asked, new Ids()));
    for (RecordedCase recorded : releases.getOrDefault(asked, List.of())) {
      Answer answer = requests.answer(recorded.request());
      String operation = operation(recorded);
      differences(recorded.name(), answer)
          .forEach(
              difference -> found.add(new Found(asked, recorded.name(), operation, difference)));
    }
  }

  private Set<String> differences(String name, Answer answer) {
    List<Facts> theirs = new ArrayList<>();
    byName.forEach((release, cases) -> {
      RecordedCase same = cases.get(name);
      Ids known = ids.get(release);
      if (same != null && known != null && same.status() == answer.status()) {
        known.learn(same.body(), answer.body());
        theirs.add(Facts.of(same.body(), known));
      }
    });
    return theirs.isEmpty()
        ? Set.of("status " + answer.status())
        : new Comparison(Facts.of(answer.body(), new Ids()), theirs).differences();
  }

  /** The operation that a request leads to; empty for none. */
  private static String operation(RecordedCase recorded) {
    JsonNode request = recorded.request();
    return CONTRACT
        .route(request.path("method").asString(), request.path("path").asString())
        .map(route -> route.operation().id())
        .orElse("");
  }

  /**
   * A way in which an answer is that of no release.
   *
   * @param release whose requests were sent
   * @param name of the case
   * @param operation that was asked; empty for none
   * @param difference the place and what is different there, or the status
   */
  record Found(String release, String name, String operation, String difference) {}
}
