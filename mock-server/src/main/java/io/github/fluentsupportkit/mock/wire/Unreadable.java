package io.github.fluentsupportkit.mock.wire;

import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import wiremock.org.apache.commons.fileupload.FileUploadException;
import wiremock.org.eclipse.jetty.io.EofException;
import wiremock.org.eclipse.jetty.util.Utf8Appendable.NotUtf8Exception;

/**
 * What clients do that WireMock trips over before the mock is asked.
 *
 * @param status what to answer
 * @param message what is wrong, and what would be right
 */
record Unreadable(int status, String message) {

  /** What the client did, or null if it did nothing wrong. */
  static @Nullable Unreadable of(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return new Unreadable(413, "The request is larger than the mock's memory allows.");
      }
      if (cause instanceof FileUploadException) {
        return new Unreadable(
            400,
            "The body calls itself a multipart form and is none, most often because the Content-Type"
                + " has no boundary. Let your HTTP client set that header.");
      }
      if (cause instanceof NotUtf8Exception || says(cause, "URLDecoder")) {
        return new Unreadable(
            400,
            "The query or the form is no UTF-8 in percent codes. Write %25 for a percent sign.");
      }
      if (cause instanceof UnsupportedCharsetException
          || cause instanceof IllegalCharsetNameException) {
        return new Unreadable(400, "The Content-Type names a charset that there is not.");
      }
      if (cause instanceof ZipException || cause instanceof EofException) {
        return new Unreadable(
            400, "The body is not encoded as its headers say, or ends too early.");
      }
    }
    return null;
  }

  private static boolean says(Throwable cause, String word) {
    return cause.getMessage() != null && cause.getMessage().contains(word);
  }
}
