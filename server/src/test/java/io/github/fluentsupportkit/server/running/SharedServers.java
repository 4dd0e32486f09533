package io.github.fluentsupportkit.server.running;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server for each database, when it is first needed, and empties it for each class. Each JVM has its own. */
final class SharedServers implements ClassTemplateInvocationContextProvider {

  /** Every password is looked up, and any number may be wrong: users change faster here than anywhere. */
  private static final Map<String, Object> SETTINGS = Map.of(
      "help-desk.passwords.trusted-millis", 0, "help-desk.passwords.failures-at-once", 1_000_000);

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    return Arrays.stream(Database.values()).map(On::new);
  }

  private static RunningServer server(Database database, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedServers.class))
        .computeIfAbsent(database, SharedServers::start, RunningServer.class);
  }

  private static RunningServer start(Database database) {
    RunningServer server = RunningServer.at(database.fresh(), SETTINGS);
    server.bean(World.class).create();
    return server;
  }

  /** The tests of a class on one database. */
  private record On(Database database) implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return database.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Beginning(database), new Desks(database));
    }
  }

  /** Begins anew. */
  private record Beginning(Database database) implements BeforeClassTemplateInvocationCallback {

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
      server(database, context).bean(World.class).createAnew();
    }
  }

  /** Gives tests the desk. */
  private record Desks(Database database) implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Desk(server(database, context));
    }
  }
}
