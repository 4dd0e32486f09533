package io.github.fluentsupportkit.conformance.cleanup;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a run created and has not deleted yet. Nothing else may be touched by it.
 *
 * <p>Whoever wants to know of it at once, such as a file that outlives the program, listens.
 */
public final class Created {

  private final Set<Long> tickets = new LinkedHashSet<>();
  private final Set<Long> customers = new LinkedHashSet<>();
  private final Set<Long> doomed = new LinkedHashSet<>();
  private final Set<Long> recognised = new LinkedHashSet<>();
  private final Listener listener;

  /** Gets told of every change, before the next request is sent. */
  public interface Listener {

    /** Something was created or deleted. */
    void changed(Created created);
  }

  /** Nothing is created yet. */
  public Created(Listener listener) {
    this.listener = listener;
  }

  /** A ticket was created. */
  public synchronized void ticket(long id) {
    if (tickets.add(id)) {
      listener.changed(this);
    }
  }

  /** A customer was created. */
  public synchronized void customer(long id) {
    if (customers.add(id)) {
      listener.changed(this);
    }
  }

  /** Somebody asked for the deletion of a customer, rightly or not; if they are gone, that is why. */
  public synchronized void doomed(long customer) {
    doomed.add(customer);
  }

  /** A customer is still there, whoever asked for their deletion. */
  public synchronized void spared(long customer) {
    doomed.remove(customer);
  }

  /** Whether somebody asked for the deletion of a customer. */
  synchronized boolean isDoomed(long customer) {
    return doomed.contains(customer);
  }

  /** A ticket was seen to carry the marker, by this program and not by one before it. */
  public synchronized void recognised(long ticket) {
    recognised.add(ticket);
  }

  /** Whether a ticket was seen to carry the marker. */
  synchronized boolean isRecognised(long ticket) {
    return recognised.contains(ticket);
  }

  /** A ticket is gone. */
  public synchronized void ticketGone(long id) {
    if (tickets.remove(id)) {
      listener.changed(this);
    }
  }

  /** A customer is gone. */
  public synchronized void customerGone(long id) {
    if (customers.remove(id)) {
      listener.changed(this);
    }
  }

  /** Ids of tickets that are there, as far as is known. */
  public synchronized Set<Long> tickets() {
    return new LinkedHashSet<>(tickets);
  }

  /** Ids of customers that are there, as far as is known. */
  public synchronized Set<Long> customers() {
    return new LinkedHashSet<>(customers);
  }
}
