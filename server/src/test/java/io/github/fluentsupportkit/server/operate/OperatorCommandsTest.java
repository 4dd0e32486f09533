package io.github.fluentsupportkit.server.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.auth.PasswordHash;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OperatorCommandsTest {

  @TempDir
  private static Path data = Path.of(".");

  @BeforeAll
  static void makeAHelpDesk() {
    try (OperatedHelpDesk helpDesk = open()) {
      new FirstStart(helpDesk.parts()).make(false);
    }
  }

  private static OperatedHelpDesk open() {
    return OperatedHelpDesk.open(
        new Database(EmbeddedDatabase.in(data), EmbeddedDatabase.USER, "", data.toString()));
  }

  @Test
  void usersAreAddedListedDisabledAndEnabled() {
    done("user", "add", "nadia", "--email=nadia@example.com", "--last-name=Åberg");

    assertThat(done("user", "list"))
        .containsPattern("nadia +nadia@example.com +nadia +Åberg +enabled");
    done("user", "disable", "Nadia");
    assertThat(done("user", "list")).containsPattern("nadia@example.com .*disabled");
    done("user", "enable", "nadia");
    assertThat(done("user", "list")).containsPattern("nadia@example.com .*enabled");
  }

  @Test
  void loginsAndAddressesAreTakenWhateverTheCaseOfTheirLetters() {
    done("user", "add", "omar", "--email=omar@example.com");

    assertThat(refused(5, "user", "add", "OMAR", "--email=x@example.com")).contains("OMAR");
    assertThat(refused(5, "user", "add", "other", "--email=Omar@Example.com"))
        .contains("Omar@Example.com");
    assertThat(refused(2, "user", "add", "third", "--email=nope")).contains("nope is no e-mail");
    assertThat(refused(2, "user", "add", "a:b", "--email=x@example.com")).contains("login");
    assertThat(refused(5, "user", "disable", "nobody")).contains("no user nobody");
  }

  @Test
  void aUserWhoChangesIsStillTheSameAgent() {
    done("user", "add", "tess", "--email=tess@example.com", "--last-name=Old");
    done("agent", "add", "tess", "own-tickets");

    done("user", "change", "tess", "--email=theresa@example.com", "--first-name=Theresa");

    assertThat(done("user", "list")).containsPattern("tess +theresa@example.com +Theresa +Old");
    assertThat(done("agent", "list")).containsPattern("Theresa Old +theresa@example.com");
    done("user", "change", "tess", "--email=Theresa@example.com", "--last-name=New");
    assertThat(done("agent", "list")).containsPattern("Theresa New +Theresa@example.com");

    assertThat(refused(5, "user", "change", "tess", "--email=Admin@example.com"))
        .contains("Admin@example.com");
    assertThat(refused(5, "user", "change", "nobody", "--email=n@example.com"))
        .contains("no user nobody");
    assertThat(refused(2, "user", "change", "tess", "--email=nope")).contains("nope is no e-mail");
    assertThat(refused(2, "user", "change", "tess")).contains("--email", "--last-name");
  }

  @Test
  void aPasswordIsShownOnceAndKeptAsAHashOnly() {
    done("user", "add", "pia", "--email=pia@example.com");

    String password =
        done("password", "add", "pia", "--name=laptop").lines().toList().get(1);

    assertThat(password).matches("([A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4}");
    assertThat(done("password", "list", "pia")).contains("laptop").doesNotContain(password);
    try (OperatedHelpDesk helpDesk = open()) {
      List<String> kept = helpDesk
          .the(JdbcClient.class)
          .sql("select password_hash from application_password where name = 'laptop'")
          .query(String.class)
          .list();
      assertThat(kept).containsExactly(PasswordHash.of(password));
    }
    assertThat(refused(5, "password", "add", "pia", "--name=laptop")).contains("laptop");
    done("password", "revoke", "pia", "laptop");
    assertThat(refused(5, "password", "revoke", "pia", "laptop")).contains("laptop");
    done("password", "add", "pia", "--name=laptop");
    assertThat(refused(5, "password", "add", "nobody")).contains("nobody");
  }

  @Test
  void agentsMayDoWhatTheyArePermitted() {
    done("user", "add", "quin", "--email=quin@example.com");

    done("agent", "add", "quin", "own-tickets", "customers", "--title=Clerk");
    assertThat(done("agent", "list"))
        .containsPattern("quin +quin@example.com +Clerk +enabled +own-tickets customers")
        .containsPattern("admin@example.com .*all");
    done("agent", "permit", "quin", "--administrator");
    assertThat(done("agent", "list")).containsPattern("quin@example.com .* all");
    done("agent", "disable", "quin");
    assertThat(done("agent", "list")).containsPattern("quin@example.com +Clerk +disabled");
    done("agent", "enable", "quin");
    done("agent", "permit", "quin", "own-tickets");

    assertThat(refused(5, "agent", "add", "quin", "own-tickets")).contains("already");
    assertThat(refused(5, "agent", "add", "nobody", "own-tickets")).contains("no user nobody");
    assertThat(refused(2, "agent", "permit", "quin")).contains("--administrator", "own-tickets");
    assertThat(refused(2, "agent", "permit", "quin", "everything"))
        .contains("no permission everything", "unassigned-tickets", "delete-tickets");
  }

  @Test
  void theOnlyAdministratorStaysOne() {
    for (List<String> command : List.of(
        List.of("user", "disable", "admin"),
        List.of("agent", "disable", "admin"),
        List.of("agent", "permit", "admin", "own-tickets"))) {
      assertThat(refused(5, command.toArray(String[]::new)))
          .contains("admin is the only administrator; make another first");
    }
    done("user", "add", "root", "--email=root@example.com");
    done("agent", "add", "root", "--administrator");
    done("user", "disable", "admin");
    assertThat(refused(5, "agent", "disable", "root")).contains("root is the only administrator");
    done("user", "enable", "admin");
    done("agent", "disable", "root");
  }

  @Test
  void mailboxesAreAddedAndOneIsTheDefault() {
    done("mailbox", "add", "Sales & Billing", "--email=sales@example.com");
    assertThat(done("mailbox", "list")).containsPattern("sales-billing .*sales@example.com +-");

    done("mailbox", "default", "sales-billing");
    assertThat(done("mailbox", "list"))
        .containsPattern("sales-billing .* default")
        .containsPattern("support@example.com +admin@example.com +-");
    done("mailbox", "add", "Other", "--email=o@example.com", "--type=email", "--default");
    assertThat(done("mailbox", "list")).containsOnlyOnce(" default" + System.lineSeparator() + " ");

    assertThat(refused(5, "mailbox", "add", "Sales Billing", "--email=s@example.com"))
        .contains("sales-billing");
    assertThat(refused(5, "mailbox", "default", "nope")).contains("nope");
    assertThat(refused(2, "mailbox", "add", "X", "--email=nope")).contains("nope");
  }

  @Test
  void aMailboxChangesAndItsSlugStays() {
    done("mailbox", "add", "Returns", "--email=returns@example.com");

    done("mailbox", "change", "returns", "--name=Back", "--email=back@example.com");

    assertThat(done("mailbox", "list"))
        .containsPattern("returns +Back +web +back@example.com +returns@example.com");
    done("mailbox", "change", "returns", "--admin-email=boss@example.com");
    assertThat(done("mailbox", "list")).containsPattern("back@example.com +boss@example.com");

    assertThat(refused(5, "mailbox", "change", "nope", "--name=N")).contains("nope");
    assertThat(refused(2, "mailbox", "change", "returns", "--email=x")).contains("x is no e-mail");
    assertThat(refused(2, "mailbox", "change", "returns")).contains("--name", "--admin-email");
  }

  @Test
  void productsAndTagsAreAdded() {
    done("product", "add", "Planner", "--mailbox=support", "--description=Plans");
    assertThat(done("product", "list")).containsPattern("Planner +1 +Plans");
    assertThat(refused(5, "product", "add", "Planner")).contains("Planner");
    assertThat(refused(5, "product", "add", "P", "--mailbox=nope")).contains("nope");

    done("tag", "add", "Feature request");
    assertThat(done("tag", "list")).contains("feature-request");
    assertThat(refused(5, "tag", "add", "feature  REQUEST")).contains("feature-request");
    assertThat(refused(2, "tag", "add", "!!!")).contains("letter");
  }

  @Test
  void customersAreAddedAndFound() {
    done("user", "add", "rosa", "--email=rosa@example.com");
    done("customer", "add", "rosa@example.com", "--first-name=Rosa", "--user=rosa");

    assertThat(done("customer", "list", "--search=ros")).containsPattern("rosa@example.com +Rosa");
    assertThat(done("customer", "list", "--search=nope")).doesNotContain("rosa");
    assertThat(refused(5, "customer", "add", "Rosa@example.com", "--first-name=R"))
        .contains("Rosa@example.com");
    assertThat(refused(5, "customer", "add", "r2@example.com", "--first-name=R", "--user=rosa"))
        .contains("rosa");
    assertThat(refused(2, "customer", "add", "nope", "--first-name=R")).contains("nope");
  }

  private static String done(String... words) {
    Finished finished = Finished.run(onTheData(words));
    assertThat(finished.err()).isEmpty();
    assertThat(finished.code()).isEqualTo(0);
    return finished.out();
  }

  private static String refused(int code, String... words) {
    Finished finished = Finished.run(onTheData(words));
    assertThat(finished.code()).isEqualTo(code);
    assertThat(finished.out()).isEmpty();
    assertThat(finished.err()).hasLineCount(1);
    return finished.err();
  }

  private static String[] onTheData(String... words) {
    return Stream.concat(Stream.of(words), Stream.of("--data=" + data)).toArray(String[]::new);
  }
}
