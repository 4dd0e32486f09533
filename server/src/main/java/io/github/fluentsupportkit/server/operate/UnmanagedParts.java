package io.github.fluentsupportkit.server.operate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out health, metrics and their endpoints where no port shows them. They are half of all that Spring Boot looks at
 * when it starts, and metrics take their part of every request.
 */
final class UnmanagedParts implements AutoConfigurationImportFilter, EnvironmentAware {

  private static final Pattern MANAGEMENT = Pattern.compile(
      ".*\\.(actuate|health|metrics|micrometer)\\..*|.*ObservationAutoConfiguration");

  private boolean managed = true;

  @Override
  public void setEnvironment(Environment environment) {
    managed = environment.getProperty("management.server.port", Integer.class, 0) >= 0;
  }

  @Override
  public boolean[] match(@Nullable String[] names, AutoConfigurationMetadata unused) {
    boolean[] kept = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      kept[i] = managed || name == null || !MANAGEMENT.matcher(name).matches();
    }
    return kept;
  }
}
