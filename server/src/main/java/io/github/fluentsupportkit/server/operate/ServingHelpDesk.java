package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.site.serving.PublishedSite;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server, which listens until it is closed; then it answers first what it was asked already. */
final class ServingHelpDesk implements AutoCloseable {

  private static final String PATH = "/wp-json/fluent-support/v2";

  private final ConfigurableApplicationContext parts;
  private final String host;

  private ServingHelpDesk(ConfigurableApplicationContext parts, String host) {
    this.parts = parts;
    this.host = host.contains(":") ? "[" + host + "]" : host;
  }

  /**
   * Starts it.
   *
   * @param first what is done with its parts before it listens, as whoever gets an answer is to find it done
   * @param parts names its parts
   */
  static ServingHelpDesk start(
      ListeningOptions listening,
      Database database,
      Map<String, String> settings,
      Consumer<ApplicationContext> first,
      Class<?> parts) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(listening.settings());
    return new ServingHelpDesk(
        SpringParts.assemble(WebApplicationType.SERVLET, database, all, first, parts),
        listening.host());
  }

  /** The address of the server itself. */
  String address() {
    return "http://" + host + ":" + Objects.requireNonNull(property("local.server.port"));
  }

  /** The address of the API. */
  String baseUrl() {
    return address() + PATH;
  }

  /** The address of the documentation; null if it is switched off. */
  @Nullable String docsUrl() {
    return "true".equals(property("help-desk.docs.enabled"))
        ? address() + PublishedSite.PATH + "/"
        : null;
  }

  /** The address for those who watch the server; null if there is none. */
  @Nullable String managementUrl() {
    String port = property("local.management.port");
    return port == null
        ? null
        : "http://" + property("management.server.address") + ":" + port + "/actuator";
  }

  private @Nullable String property(String key) {
    return parts.getEnvironment().getProperty(key);
  }

  @Override
  public void close() {
    parts.close();
  }
}
