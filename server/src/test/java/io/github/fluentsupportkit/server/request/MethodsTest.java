package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import io.github.fluentsupportkit.server.running.Desk;
import io.github.fluentsupportkit.server.running.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class MethodsTest {

  private final Desk desk;
  private final Client admin;

  MethodsTest(Desk desk) {
    this.desk = desk;
    this.admin = desk.admin();
  }

  @BeforeEach
  void begin() {
    desk.startOver();
  }

  @Test
  void anotherMethodMayBeMeant() {
    long ticket = desk.opened("Method");
    String property = "/tickets/" + ticket + "/property?prop_name=priority&prop_value=";

    admin
        .with("X-HTTP-Method-Override", "PUT")
        .send("POST", property + "medium")
        .ok();
    assertThat(desk.ticket(ticket).text("/ticket/priority")).isEqualTo("medium");
    admin.send("POST", property + "critical&_method=put").ok();
    assertThat(desk.ticket(ticket).text("/ticket/priority")).isEqualTo("critical");
    admin
        .with("X-HTTP-Method-Override", "DELETE")
        .send("POST", property + "normal&_method=PUT")
        .ok();
    assertThat(desk.ticket(ticket).text("/ticket/priority")).isEqualTo("normal");
    admin.with("X-HTTP-Method-Override", "").get("/tickets/" + ticket).ok();
    long reply = desk.responded(ticket, "R");
    admin
        .with("X-HTTP-Method-Override", "delete")
        .send("POST", "/tickets/" + ticket + "/responses/" + reply)
        .ok();
    admin.send("POST", "/tickets?_method=GET").ok();
    admin.send("POST", "/tickets?_method=NONSENSE").is(404);
    admin.send("POST", property + "medium").is(404);
    admin.form("POST", "/tickets/" + ticket, "_method", "GET").is(404);
  }

  @Test
  void aSlashAtTheEndChangesNothing() {
    long ticket = desk.opened("Slash");

    admin.get("/tickets/").ok();
    admin.get("/tickets/" + ticket + "/").ok();
    admin.get("/tickets/?page=2").ok();
    admin.get("/customers/3/?with[]=tickets").ok();
  }

  @Test
  void headIsGetWithoutTheBody() {
    Answer head = admin.send("HEAD", "/tickets").ok();

    assertThat(head.body().isMissingNode()).isTrue();
    assertThat(head.headers()).containsEntry("Allow", "GET, POST");
    admin.send("HEAD", "/tickets/99999").is(404);
    desk.anonymous().send("HEAD", "/tickets").is(401);
  }

  @Test
  void optionsNamesTheMethodsToEverybody() {
    Answer tickets = desk.anonymous().send("OPTIONS", "/tickets").ok();
    Answer preflight = desk.anonymous()
        .with("Origin", "https://app.example.test")
        .with("Access-Control-Request-Method", "DELETE")
        .send("OPTIONS", "/customers/3")
        .ok();

    assertThat(tickets.texts("/endpoints/0/methods", "")).hasSize(1);
    assertThat(tickets.headers())
        .containsEntry("Allow", "GET, POST")
        .doesNotContainKey("Access-Control-Allow-Origin");
    assertThat(preflight.headers())
        .containsEntry("Allow", "GET, PUT, DELETE")
        .containsEntry("Access-Control-Allow-Origin", "https://app.example.test");
    assertThat(admin.with("Origin", "https://app.example.test").get("/tickets").headers())
        .containsEntry("Access-Control-Allow-Origin", "https://app.example.test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "DELETE", "PUT", "TRACE-IT"})
  void aMethodThatIsNotThereIsNoRoute(String method) {
    assertThat(admin.send(method, "/tickets").is(404).text("/code")).isEqualTo("rest_no_route");
    assertThat(admin.send(method, "/no-such-route").is(404).text("/code"))
        .isEqualTo("rest_no_route");
  }
}
