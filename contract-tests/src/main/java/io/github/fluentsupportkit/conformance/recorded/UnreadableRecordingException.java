package io.github.fluentsupportkit.conformance.recorded;

import java.io.IOException;

/** A file is no recording; the message says in a sentence what is wrong with it, and where. */
public final class UnreadableRecordingException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableRecordingException(String message) {
    super(message);
  }
}
