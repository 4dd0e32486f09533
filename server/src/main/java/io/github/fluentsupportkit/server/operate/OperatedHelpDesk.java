package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A help desk's data in the hands of an operator, whether or not a server works on it too. */
final class OperatedHelpDesk implements AutoCloseable {

  private final ConfigurableApplicationContext parts;

  private OperatedHelpDesk(ConfigurableApplicationContext parts) {
    this.parts = parts;
  }

  static OperatedHelpDesk open(DatabaseOptions options) {
    return open(options.existing());
  }

  static OperatedHelpDesk open(Database database) {
    Map<String, String> settings = Map.of("spring.datasource.hikari.maximum-pool-size", "2");
    return new OperatedHelpDesk(
        SpringParts.assemble(WebApplicationType.NONE, database, settings, OperatorParts.class));
  }

  <T> T the(Class<T> store) {
    return parts.getBean(store);
  }

  ApplicationContext parts() {
    return parts;
  }

  UserStore users() {
    return the(UserStore.class);
  }

  /** The user of this name, who has to exist. */
  UserStore.User user(String login) {
    return users()
        .byLogin(login)
        .orElseThrow(
            () -> CommandFailure.notThat("There is no user " + login + "; user list shows all"));
  }

  /** In whose name operators act, where the API shows a name. */
  long oldestUser() {
    return users().all().stream().mapToLong(UserStore.User::id).findFirst().orElse(0);
  }

  /** The mailbox with this slug, which has to exist. */
  Mailbox mailbox(String slug) {
    return the(CatalogSetup.class).mailboxes().stream()
        .filter(box -> box.slug().equals(slug))
        .findFirst()
        .orElseThrow(() ->
            CommandFailure.notThat("There is no mailbox " + slug + "; mailbox list shows all"));
  }

  LocalDateTime now() {
    return the(Now.class).get();
  }

  void change(Runnable work) {
    the(Transactions.class).inOne(work);
  }

  @Override
  public void close() {
    parts.close();
  }
}
