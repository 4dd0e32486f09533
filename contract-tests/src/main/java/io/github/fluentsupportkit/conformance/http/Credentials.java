package io.github.fluentsupportkit.conformance.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user name and an application password. Its text shows no password.
 *
 * @param user the user name
 * @param password the password
 */
public record Credentials(String user, String password) {

  /** The value of an Authorization header. */
  String basic() {
    return "Basic " + base64();
  }

  String base64() {
    return Base64.getEncoder()
        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one letter more, which nobody's password is. */
  Credentials longer() {
    return new Credentials(user, password + "x");
  }

  @Override
  public String toString() {
    return user + ":…";
  }
}
