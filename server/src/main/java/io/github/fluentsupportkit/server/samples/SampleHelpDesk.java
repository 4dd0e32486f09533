package io.github.fluentsupportkit.server.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The file of the sample data. People are named by login or address, all else by title. */
record SampleHelpDesk(
    List<User> users,
    List<Customer> customers,
    List<Box> mailboxes,
    List<Thing> products,
    List<Thing> tags,
    List<Ticket> tickets) {

  private static final String FILE = "/samples/help-desk.yaml";

  static SampleHelpDesk read() {
    try (InputStream file = SampleHelpDesk.class.getResourceAsStream(FILE)) {
      return JsonMapper.shared().convertValue(new Yaml().load(file), SampleHelpDesk.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those with a role can log in. */
  record User(
      String login,
      String email,
      String firstName,
      @Nullable String lastName,
      @Nullable String role,
      @Nullable Agent agent,
      @Nullable Boolean disabled) {}

  record Agent(
      String title, List<String> permissions, @Nullable Map<String, @Nullable Object> columns) {}

  record Customer(
      String email,
      String firstName,
      @Nullable String lastName,
      @Nullable String title,
      @Nullable String login,
      @Nullable Map<String, @Nullable Object> columns) {}

  record Box(
      String name,
      String email,
      String adminEmail,
      @Nullable String type,
      @Nullable Map<String, @Nullable Object> columns) {}

  record Thing(
      String title,
      @Nullable String description,
      @Nullable String mailbox,
      @Nullable Map<String, @Nullable Object> columns) {}

  record Ticket(
      String title,
      String customer,
      String content,
      Duration opened,
      @Nullable String mailbox,
      @Nullable String product,
      @Nullable String priority,
      @Nullable String clientPriority,
      @Nullable String source,
      @Nullable List<String> tags,
      @Nullable String agent,
      @Nullable List<Line> talk,
      @Nullable Closing closed,
      @Nullable String viewedBy,
      @Nullable Map<String, @Nullable Object> columns) {}

  record Line(
      String by,
      Duration after,
      @Nullable String type,
      String text,
      @Nullable Map<String, @Nullable Object> columns) {}

  record Closing(String by, Duration after) {}
}
