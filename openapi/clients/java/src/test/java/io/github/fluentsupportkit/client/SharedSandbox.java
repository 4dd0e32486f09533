package io.github.fluentsupportkit.client;

import io.github.fluentsupportkit.client.running.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a sandbox with its sample data; all use one after the other. */
final class SharedSandbox implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType().equals(Sandbox.class);
  }

  @Override
  public Sandbox resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Sandbox sandbox = test.getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedSandbox.class))
        .computeIfAbsent(Sandbox.class, key -> started(), Sandbox.class);
    try {
      sandbox.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return sandbox;
  }

  private static Sandbox started() {
    try {
      return Sandbox.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
