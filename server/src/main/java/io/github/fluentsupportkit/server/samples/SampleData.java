package io.github.fluentsupportkit.server.samples;

import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Fills a help desk with sample data. */
@Component
public final class SampleData {

  private static final Period AGE_OF_THE_HELP_DESK = Period.ofMonths(3);

  private final SamplePeople people;
  private final SampleCatalog catalog;
  private final SampleTickets tickets;
  private final SampleStore samples;
  private final Transactions transactions;
  private final Now now;

  SampleData(
      SamplePeople people,
      SampleCatalog catalog,
      SampleTickets tickets,
      SampleStore samples,
      Transactions transactions,
      Now now) {
    this.people = people;
    this.catalog = catalog;
    this.tickets = tickets;
    this.samples = samples;
    this.transactions = transactions;
    this.now = now;
  }

  /**
   * Fills an empty help desk.
   *
   * @param passwordOf the password for a login
   * @return who can log in
   */
  public List<Credential> fill(UnaryOperator<String> passwordOf) {
    return transactions.inOne(() -> add(passwordOf));
  }

  /** Puts everything back to the sample data, whatever there is; numbers begin anew. */
  public List<Credential> restore(UnaryOperator<String> passwordOf) {
    return transactions.inOne(() -> {
      samples.empty();
      return add(passwordOf);
    });
  }

  private List<Credential> add(UnaryOperator<String> passwordOf) {
    SampleHelpDesk data = SampleHelpDesk.read();
    LocalDateTime moment = now.get();
    LocalDateTime since = moment.minus(AGE_OF_THE_HELP_DESK);
    SamplePeople.Added added = people.add(data, passwordOf, since);
    long firstUser =
        Objects.requireNonNull(added.users().get(data.users().get(0).login()));
    SampleCatalog.Added things = catalog.add(data, firstUser, since);
    data.tickets().stream()
        .sorted(Comparator.comparing(SampleHelpDesk.Ticket::opened).reversed())
        .forEach(ticket -> tickets.add(ticket, added.people(), things, moment));
    return added.credentials();
  }
}
