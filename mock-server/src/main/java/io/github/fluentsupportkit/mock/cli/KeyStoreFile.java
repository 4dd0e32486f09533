package io.github.fluentsupportkit.mock.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.jspecify.annotations.Nullable;

/** The key store of the command line, opened once before the server fails on it in many words. */
final class KeyStoreFile {

  /** The password that the server tries when none is given. */
  private static final String USUAL_PASSWORD = "password";

  private KeyStoreFile() {}

  /** Why it cannot be used, or null if it can. */
  static @Nullable String problem(Path file, char @Nullable [] password) {
    try {
      KeyStore.getInstance(
          file.toFile(), password == null ? USUAL_PASSWORD.toCharArray() : password);
      return null;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      return "--keystore " + file + " cannot be opened: " + e.getMessage() + ".";
    }
  }
}
