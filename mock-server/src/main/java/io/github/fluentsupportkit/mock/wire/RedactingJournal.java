package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * WireMock's journal of requests, which nobody gets to read but redacted. Nearly every request is kept and never read, so
 * redacting waits until somebody reads; and the journal forgets by itself, because WireMock would count all that is in it
 * with each request.
 */
final class RedactingJournal implements RequestJournalStore {

  private final Map<UUID, ServeEvent> oldestFirst = new LinkedHashMap<>();
  private final int most;

  /** A journal of so many requests at most. */
  RedactingJournal(int most) {
    this.most = most;
  }

  @Override
  public void add(ServeEvent event) {
    ServeEvent kept = kept(event);
    synchronized (oldestFirst) {
      oldestFirst.put(event.getId(), kept);
      if (oldestFirst.size() > most) {
        removeLast();
      }
    }
  }

  /** The same request once it is answered, unless it is forgotten by then. */
  @Override
  public void put(UUID id, ServeEvent event) {
    ServeEvent kept = kept(event);
    synchronized (oldestFirst) {
      oldestFirst.replace(id, kept);
    }
  }

  private static ServeEvent kept(ServeEvent event) {
    return Redaction.isTooLong(event.getRequest()) ? Redaction.of(event) : event;
  }

  @Override
  public Stream<ServeEvent> getAll() {
    return latestFirst().stream().map(Redaction::of);
  }

  @Override
  public Stream<UUID> getAllKeys() {
    return latestFirst().stream().map(ServeEvent::getId);
  }

  private List<ServeEvent> latestFirst() {
    List<ServeEvent> all;
    synchronized (oldestFirst) {
      all = new ArrayList<>(oldestFirst.values());
    }
    Collections.reverse(all);
    return all;
  }

  @Override
  public Optional<ServeEvent> get(UUID id) {
    synchronized (oldestFirst) {
      return Optional.ofNullable(oldestFirst.get(id)).map(Redaction::of);
    }
  }

  @Override
  public void remove(UUID id) {
    synchronized (oldestFirst) {
      oldestFirst.remove(id);
    }
  }

  /** The oldest one. */
  @Override
  public void removeLast() {
    synchronized (oldestFirst) {
      oldestFirst.keySet().stream().findFirst().ifPresent(oldestFirst::remove);
    }
  }

  @Override
  public void clear() {
    synchronized (oldestFirst) {
      oldestFirst.clear();
    }
  }
}
