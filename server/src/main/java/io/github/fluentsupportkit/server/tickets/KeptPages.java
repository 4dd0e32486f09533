package io.github.fluentsupportkit.server.tickets;

import io.github.fluentsupportkit.server.pages.Page;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Snapshots;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pages of tickets as they were read last, for as long as nobody writes anything. Many ask for the same page again and
 * again, to see whether there is something new; where the database can tell that there is not, one question is enough.
 */
@Component
final class KeptPages {

  /** Some 20 MB, if all of them are full of long texts. */
  private static final long MOST_CHARACTERS = 10_000_000;

  /** What a ticket takes besides its texts. */
  private static final int CHARACTERS_AROUND = 1000;

  private final Snapshots snapshots;
  private final Now now;
  private final Map<TicketQuery, Kept> pages = new HashMap<>();
  private String snapshot = "";
  private long characters;

  KeptPages(Snapshots snapshots, Now now) {
    this.snapshots = snapshots;
    this.now = now;
  }

  /** The page that is kept for this query, or the one that is read. */
  Page<TicketInList> page(TicketQuery query, Supplier<Page<TicketInList>> reading) {
    Optional<String> shown = snapshots.current();
    if (shown.isEmpty()) {
      return reading.get();
    }
    Kept kept = kept(shown.get(), query);
    if (kept != null && now.get().isBefore(kept.until())) {
      return kept.page();
    }
    // What is read now may be newer than the name says. Then the name does not come back, and
    // nobody gets this page.
    Page<TicketInList> read = reading.get();
    keep(shown.get(), query, new Kept(read, until(read)));
    return read;
  }

  private synchronized @Nullable Kept kept(String shown, TicketQuery query) {
    return shown.equals(snapshot) ? pages.get(query) : null;
  }

  private synchronized void keep(String shown, TicketQuery query, Kept kept) {
    long size = kept.page().items().stream().mapToLong(KeptPages::size).sum();
    if (!shown.equals(snapshot) || characters + size > MOST_CHARACTERS) {
      pages.clear();
      characters = 0;
      snapshot = shown;
    }
    if (size <= MOST_CHARACTERS && pages.put(query, kept) == null) {
      characters += size;
    }
  }

  /** Whoever has a ticket open goes away without anybody writing it down. */
  private static LocalDateTime until(Page<TicketInList> page) {
    return page.items().stream()
        .flatMap(ticket -> ticket.viewers().stream())
        .map(TicketViewer::until)
        .min(Comparator.naturalOrder())
        .orElse(LocalDateTime.MAX);
  }

  private static long size(TicketInList ticket) {
    return CHARACTERS_AROUND
        + ticket.ticket().facts().content().length()
        + (ticket.latest() == null ? 0 : ticket.latest().content().length());
  }

  /**
   * A page that was read.
   *
   * @param until when time alone changes it
   */
  private record Kept(Page<TicketInList> page, LocalDateTime until) {}
}
