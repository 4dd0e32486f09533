package io.github.fluentsupportkit.server.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TaggingTest {

  private final Desk desk;
  private final Client admin;

  TaggingTest(Desk desk) {
    this.desk = desk;
    this.admin = desk.admin();
  }

  @Test
  void addingAnswersTheTagsFromBefore() {
    String path = "/tickets/" + desk.opened("Before") + "/tags";

    assertThat(admin.post(path, Map.of("tag_id", 2)).ok().ids("/tags")).isEmpty();
    assertThat(admin.post(path, Map.of("tag_id", "1")).ok().ids("/tags")).containsExactly(2L);
    assertThat(admin.form("POST", path, "tag_id", 1).ok().ids("/tags")).containsExactly(1L, 2L);
  }

  @Test
  void removingAnswersTheTagsThatAreLeft() {
    String path = "/tickets/" + desk.opened("Left") + "/tags";
    admin.post(path, Map.of("tag_id", 1)).ok();
    admin.post(path, Map.of("tag_id", 2)).ok();

    assertThat(admin.delete(path + "/1").ok().ids("/tags")).containsExactly(2L);
    assertThat(admin.delete(path + "/1").ok().ids("/tags")).containsExactly(2L);
    assertThat(admin.delete(path + "/99").ok().ids("/tags")).containsExactly(2L);
  }

  @Test
  void aTagIsThereOnceHoweverOftenItIsAdded() {
    long ticket = desk.opened("Once");
    admin.post("/tickets/" + ticket + "/tags", Map.of("tag_id", 1)).ok();
    admin.post("/tickets/" + ticket + "/tags", Map.of("tag_id", 1)).ok();

    Answer shown = desk.ticket(ticket);
    assertThat(shown.texts("/ticket/tags", "title")).containsExactly("VIP");
    assertThat(shown.text("/ticket/tags/0/pivot/source_id")).isEqualTo(Long.toString(ticket));
  }

  @Test
  void whatIsMissingOrUnknownIsRefused() {
    String path = "/tickets/" + desk.opened("Refused") + "/tags";

    admin.send("POST", path).is(422);
    admin.post(path, Map.of("tag_id", "VIP")).is(422);
    admin.post(path, Map.of("tag_id", 99)).is(404);
    admin.post("/tickets/99999/tags", Map.of("tag_id", 1)).is(404);
    admin.delete("/tickets/99999/tags/1").is(404);
  }

  @Test
  void aTicketOfOthersIsNotTagged() {
    long ticket = desk.opened("Others'");
    desk.assigned(ticket, 1);

    desk.as("agent").post("/tickets/" + ticket + "/tags", Map.of("tag_id", 1)).is(423);
    desk.as("agent").delete("/tickets/" + ticket + "/tags/1").is(423);

    assertThat(desk.ticket(ticket).ids("/ticket/tags")).isEmpty();
  }
}
