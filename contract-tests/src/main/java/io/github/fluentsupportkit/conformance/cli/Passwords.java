package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.http.Credentials;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where passwords come from: a file, the environment, or somebody at the terminal. Never the command line. */
final class Passwords {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private final Surroundings surroundings;
  private final PrintWriter err;
  private final Set<Path> warned = new HashSet<>();

  /** Looks for passwords here, and warns of those that others can read. */
  Passwords(Surroundings surroundings, PrintWriter err) {
    this.surroundings = surroundings;
    this.err = err;
  }

  /**
   * The password of a user.
   *
   * @param file where it is, or null
   * @param variable the variable that has it otherwise
   * @param option the option that names the file
   */
  Credentials of(String user, @Nullable Path file, String variable, String option) {
    if (user.isBlank() || user.contains(":")) {
      throw CommandFailure.usage("A user name is neither empty nor has it a colon");
    }
    return new Credentials(user, password(user, file, variable, option));
  }

  private String password(String user, @Nullable Path file, String variable, String option) {
    if (file != null) {
      return read(file, option);
    }
    String known = surroundings.environment().getOrDefault(variable, "");
    if (!known.isEmpty()) {
      return known;
    }
    Optional<char[]> typed =
        surroundings.password().apply("Application password of " + user + ": ");
    if (typed.isPresent() && typed.get().length > 0) {
      return new String(typed.get());
    }
    throw CommandFailure.usage("There is no password of " + user + "; give " + option
        + " FILE or set " + variable + ", as nobody is there to ask");
  }

  private String read(Path file, String option) {
    try {
      String password = Files.readString(file).replaceFirst("[\\r\\n]+$", "");
      if (password.isBlank() || password.lines().count() > 1) {
        throw CommandFailure.usage(option + " " + file + " must have the password in one line");
      }
      if (isReadByOthers(file) && warned.add(file)) {
        err.println("Warning: others can read " + file + "; chmod 600 would prevent it.");
      }
      return password;
    } catch (IOException e) {
      throw CommandFailure.usage(option + " " + file + " cannot be read");
    }
  }

  private static boolean isReadByOthers(Path file) throws IOException {
    try {
      return Files.isRegularFile(file)
          && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }
}
