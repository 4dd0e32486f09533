package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.server.HelpDesk;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server in this process, on a free port, with the records of {@link World}. */
public final class RunningServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private RunningServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts one on a new database. */
  public static RunningServer on(Database database) {
    RunningServer server = at(database.fresh(), Map.of());
    server.bean(World.class).create();
    return server;
  }

  /** Starts one on this database as it is, with further settings and parts. */
  public static RunningServer at(String url, Map<String, Object> settings, Class<?>... further) {
    Map<String, Object> all = new HashMap<>(Map.of("management.server.port", "-1"));
    all.putAll(settings);
    all.put("spring.datasource.url", url);
    all.put("spring.datasource.username", Database.userOf(url));
    all.put("server.port", "0");
    return new RunningServer(new SpringApplicationBuilder(HelpDesk.class, World.class)
        .sources(further)
        .run(all.entrySet().stream()
            .map(e -> "--" + e.getKey() + "=" + e.getValue())
            .toArray(String[]::new)));
  }

  /** The base of the API, such as {@code http://127.0.0.1:1234/wp-json/fluent-support/v2}. */
  public String baseUrl() {
    return site() + "/wp-json/fluent-support/v2";
  }

  /** The address of the site. */
  public String site() {
    return "http://127.0.0.1:"
        + Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
            .getPort();
  }

  /** A request of this user of the world, whose answer is held against the contract. */
  public RequestSpecification as(String login) {
    return anonymous().auth().preemptive().basic(login, World.PASSWORD);
  }

  /** A request of nobody, whose answer is held against the contract. */
  public RequestSpecification anonymous() {
    return RestAssured.given().baseUri(baseUrl()).filter(new JudgeFilter());
  }

  /** A part of the server. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
