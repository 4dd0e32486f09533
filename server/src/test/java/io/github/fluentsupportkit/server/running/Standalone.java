package io.github.fluentsupportkit.server.running;

import io.github.fluentsupportkit.server.HelpDesk;
import io.github.fluentsupportkit.server.auth.UserStore;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as {@link ServerProcess} runs it, with the records of {@link World} in a database that was empty. */
final class Standalone {

  /** Stands before the port where the server says that it is ready. */
  static final String READY = "ready at port ";

  private Standalone() {}

  public static void main(String[] args) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(HelpDesk.class, World.class).run(args);
    if (context.getBean(UserStore.class).all().isEmpty()) {
      context.getBean(World.class).create();
    }
    System.out.println(READY
        + Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
            .getPort());
  }
}
