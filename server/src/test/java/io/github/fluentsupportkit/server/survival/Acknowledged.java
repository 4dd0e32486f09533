package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the server said that it did. */
final class Acknowledged {

  private final Map<Long, String> tickets = new ConcurrentHashMap<>();
  private final Map<Long, Long> replies = new ConcurrentHashMap<>();
  private final Set<Long> closed = ConcurrentHashMap.newKeySet();
  private final Set<Long> tagged = ConcurrentHashMap.newKeySet();
  private final Set<Long> urgent = ConcurrentHashMap.newKeySet();
  private final Set<Long> doomed = ConcurrentHashMap.newKeySet();
  private final Set<Long> deleted = ConcurrentHashMap.newKeySet();

  void created(long ticket, String title) {
    assertThat(tickets.put(ticket, title))
        .as("ticket %s was given before", ticket)
        .isNull();
  }

  void replied(long reply, long ticket) {
    assertThat(replies.put(reply, ticket))
        .as("reply %s was given before", reply)
        .isNull();
  }

  void closed(long ticket) {
    closed.add(ticket);
  }

  void tagged(long ticket) {
    tagged.add(ticket);
  }

  void urgent(long ticket) {
    urgent.add(ticket);
  }

  /** Somebody asked for its deletion; without an answer it may be there or not. */
  void doomed(long ticket) {
    doomed.add(ticket);
  }

  void deleted(long ticket) {
    deleted.add(ticket);
  }

  int size() {
    return tickets.size();
  }

  /** Nothing of it is lost; says all that is, as what is lost together says why. */
  void areIn(Records records) {
    List<String> lost = new ArrayList<>();
    new TreeMap<>(tickets).forEach((ticket, title) -> ticketIn(records, ticket, title, lost));
    new TreeMap<>(replies).forEach((reply, ticket) -> {
      if (!doomed.contains(ticket)
          && records.count("reply where id = ? and ticket_id = ?", reply, ticket) != 1) {
        lost.add("reply " + reply + " to ticket " + ticket);
      }
    });
    assertThat(lost).as("what was acknowledged and is lost").isEmpty();
  }

  private void ticketIn(Records records, long ticket, String title, List<String> lost) {
    List<String> titles = records.texts("select title from ticket where id = ?", ticket);
    if (deleted.contains(ticket)) {
      if (!titles.isEmpty()) {
        lost.add("the deletion of ticket " + ticket);
      }
    } else if (!titles.isEmpty()) {
      if (!titles.equals(List.of(title))) {
        lost.add("the title of ticket " + ticket + ": " + title + " is " + titles);
      }
      changesIn(records, ticket, lost);
    } else if (!doomed.contains(ticket)) {
      lost.add("ticket " + ticket + ": " + title);
    }
  }

  private void changesIn(Records records, long ticket, List<String> lost) {
    if (closed.contains(ticket)
        && records.count("ticket where id = ? and status = 'closed'", ticket) != 1) {
      lost.add("the closing of ticket " + ticket);
    }
    if (tagged.contains(ticket)
        && records.count("ticket_tag where ticket_id = ? and tag_id = 1", ticket) != 1) {
      lost.add("the tag of ticket " + ticket);
    }
    if (urgent.contains(ticket)
        && records.count("ticket where id = ? and priority = 'critical'", ticket) != 1) {
      lost.add("the priority of ticket " + ticket);
    }
  }
}
