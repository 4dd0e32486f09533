package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
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

  void areIn(Records records) {
    tickets.forEach((ticket, title) -> {
      if (deleted.contains(ticket)) {
        assertThat(records.count("ticket where id = ?", ticket)).isZero();
      } else if (!doomed.contains(ticket) || records.count("ticket where id = ?", ticket) > 0) {
        isThere(records, ticket, title);
      }
    });
    replies.forEach((reply, ticket) -> {
      if (!doomed.contains(ticket)) {
        assertThat(records.count("reply where id = ? and ticket_id = ?", reply, ticket))
            .isOne();
      }
    });
  }

  private void isThere(Records records, long ticket, String title) {
    assertThat(records.texts("select title from ticket where id = ?", ticket))
        .containsExactly(title);
    if (closed.contains(ticket)) {
      assertThat(records.count("ticket where id = ? and status = 'closed'", ticket))
          .isOne();
    }
    if (tagged.contains(ticket)) {
      assertThat(records.count("ticket_tag where ticket_id = ? and tag_id = 1", ticket))
          .isOne();
    }
    if (urgent.contains(ticket)) {
      assertThat(records.count("ticket where id = ? and priority = 'critical'", ticket))
          .isOne();
    }
  }
}
