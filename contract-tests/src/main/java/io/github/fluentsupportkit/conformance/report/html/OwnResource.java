package io.github.fluentsupportkit.conformance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style or a script that becomes part of the page.
 *
 * @param text what it says
 */
record OwnResource(String text) {

  static OwnResource of(String file) {
    try (InputStream in = OwnResource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + file);
      }
      return new OwnResource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a content security policy knows it by, so that nothing else may run. */
  String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
