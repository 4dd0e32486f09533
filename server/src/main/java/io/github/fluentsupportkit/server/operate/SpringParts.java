package io.github.fluentsupportkit.server.operate;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/** Puts parts of the server together with settings, and says in one line why they do not fit. */
final class SpringParts {

  private SpringParts() {}

  /**
   * Puts them together.
   *
   * @param settings by key; they come before what the environment and files say
   */
  static ConfigurableApplicationContext assemble(
      WebApplicationType type, Database database, Map<String, String> settings, Class<?> parts) {
    return assemble(type, database, settings, parts, List.of());
  }

  /**
   * Puts them together.
   *
   * @param settings by key; they come before what the environment and files say
   * @param first what is done with them before any of them listens
   */
  static ConfigurableApplicationContext assemble(
      WebApplicationType type,
      Database database,
      Map<String, String> settings,
      Consumer<ApplicationContext> first,
      Class<?> parts) {
    return assemble(
        type,
        database,
        settings,
        parts,
        List.of(together -> doBeforeListening(first, (GenericApplicationContext) together)));
  }

  private static ConfigurableApplicationContext assemble(
      WebApplicationType type,
      Database database,
      Map<String, String> settings,
      Class<?> parts,
      List<ApplicationContextInitializer<?>> more) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(database.settings());
    String[] args = all.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
    Database.Opened held = database.open();
    useAheadOfTimeOnlyFor(parts);
    try {
      return new SpringApplicationBuilder(parts)
          .main(parts)
          .web(type)
          .registerShutdownHook(false)
          .initializers(more.toArray(new ApplicationContextInitializer<?>[0]))
          .run(args);
    } catch (RuntimeException e) {
      throw explained(e, database, settings);
    } finally {
      held.close();
    }
  }

  /** Where it may use what the build has put together, which it has for the sandbox alone. */
  private static void useAheadOfTimeOnlyFor(Class<?> parts) {
    if (AotDetector.useGeneratedArtifacts()
        && !ClassUtils.isPresent(parts.getName() + "__ApplicationContextInitializer", null)) {
      SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
    }
  }

  /** Spring does this when all parts are there, and starts those that listen afterwards. */
  private static void doBeforeListening(
      Consumer<ApplicationContext> first, GenericApplicationContext together) {
    together.registerBean(SmartInitializingSingleton.class, () ->
        (SmartInitializingSingleton) () -> first.accept(together));
  }

  private static RuntimeException explained(
      RuntimeException failure, Database database, Map<String, String> settings) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof PortInUseException port) {
        return new CommandFailure(
            ExitCode.CANNOT_LISTEN, "Cannot start: port " + port.getPort() + " is in use");
      }
      if (e instanceof FlywayException || e instanceof SQLException) {
        return new CommandFailure(
            ExitCode.NO_DATABASE,
            "The database " + database.shown() + " cannot be used: " + oneLine(e));
      }
      if (e instanceof BindException bind) {
        return wrongSetting(bind.getName().toString(), e);
      }
      if (e instanceof TypeMismatchException mismatch) {
        return wrongSetting(settingWith(mismatch.getValue(), settings), e);
      }
    }
    return failure;
  }

  private static CommandFailure wrongSetting(String name, Throwable e) {
    return CommandFailure.usage("The setting " + name + " has a value that it cannot have: "
        + (root(e) instanceof NumberFormatException
            ? oneLine(root(e)).replace("For input string: ", "") + " is no whole number"
            : oneLine(root(e))));
  }

  /** What fails knows the value only. */
  private static String settingWith(@Nullable Object value, Map<String, String> settings) {
    return Stream.of(settings, System.getenv())
        .flatMap(all -> all.entrySet().stream())
        .filter(setting -> setting.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("with " + value);
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String oneLine(Throwable e) {
    return String.join(
        " ", String.valueOf(e.getMessage()).lines().map(String::strip).toList());
  }
}
