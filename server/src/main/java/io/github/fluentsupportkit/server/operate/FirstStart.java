package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.PasswordHash;
import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.auth.UserStore;
import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.people.AgentStore;
import io.github.fluentsupportkit.server.people.NewPerson;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonType;
import io.github.fluentsupportkit.server.samples.Credential;
import io.github.fluentsupportkit.server.samples.SampleData;
import io.github.fluentsupportkit.server.text.Slug;
import io.github.fluentsupportkit.server.time.Now;
import io.github.fluentsupportkit.server.transactions.Transactions;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/** Puts into an empty database what nobody could put there from outside: an administrator and a mailbox. */
final class FirstStart {

  private static final String LOGIN = "admin";
  private static final String ADDRESS = "admin@example.com";
  private static final String MAILBOX = "Support";
  private static final String MAILBOX_ADDRESS = "support@example.com";

  private final ApplicationContext helpDesk;
  private final UserStore users;
  private final LocalDateTime now;

  FirstStart(ApplicationContext helpDesk) {
    this.helpDesk = helpDesk;
    this.users = helpDesk.getBean(UserStore.class);
    this.now = helpDesk.getBean(Now.class).get();
  }

  /**
   * Makes a start, unless there was ever an agent: users alone, whom an operator may have added before, can do nothing,
   * and those who disabled all agents meant it. Of several instances that try at once, one does.
   *
   * @return who can log in, if this was the first start
   */
  List<Credential> make(boolean sampleData) {
    Transactions transactions = helpDesk.getBean(Transactions.class);
    try {
      return transactions.inOne(() -> {
        if (!helpDesk.getBean(AgentStore.class).agents().isEmpty()) {
          return List.of();
        }
        return sampleData
            ? helpDesk.getBean(SampleData.class).fill(login -> PasswordHash.newPassword())
            : List.of(administrator());
      });
    } catch (DuplicateKeyException e) {
      // Another instance was faster.
      return List.of();
    }
  }

  private Credential administrator() {
    String password = PasswordHash.newPassword();
    long userId = users.add(new UserStore.NewUser(LOGIN, ADDRESS, LOGIN, null, now));
    users.addPassword(userId, "first start", PasswordHash.of(password), now);
    long agentId = helpDesk
        .getBean(PersonStore.class)
        .add(new NewPerson(PersonType.AGENT, userId, LOGIN, null, ADDRESS, null, null, now));
    helpDesk.getBean(AgentStore.class).permit(agentId, EnumSet.allOf(Permission.class));
    CatalogSetup catalog = helpDesk.getBean(CatalogSetup.class);
    if (catalog.mailboxes().isEmpty()) {
      catalog.add(new CatalogSetup.NewMailbox(
          MAILBOX, Slug.of(MAILBOX), Mailbox.BoxType.WEB, MAILBOX_ADDRESS, ADDRESS, userId, now));
    }
    return new Credential(LOGIN, password, "administrator");
  }
}
