package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.faults.SandboxProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the kit's own server with its sample data, one for all of them. */
public final class Sandbox implements ParameterResolver {

  /** The password of all its users. */
  public static final String PASSWORD = "sandbox";

  /** Where its API begins. */
  public record Address(String base, SandboxProcess process) implements AutoCloseable {

    @Override
    public void close() {
      process.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Address.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Sandbox.class))
        .computeIfAbsent(Address.class, key -> start(), Address.class);
  }

  private static Address start() {
    try {
      SandboxProcess process = SandboxProcess.one();
      return new Address(process.sandboxes().get(0).base(), process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
