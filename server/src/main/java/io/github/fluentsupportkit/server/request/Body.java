package io.github.fluentsupportkit.server.request;

import io.github.fluentsupportkit.server.errors.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What became of the body of a request: its bytes, or why there are none to be had. */
final class Body {

  private static final String ATTRIBUTE = Body.class.getName();
  private static final Body NONE = new Body(new byte[0], null);

  private final byte[] bytes;
  private final @Nullable Refusal refusal;

  private Body(byte[] bytes, @Nullable Refusal refusal) {
    this.bytes = bytes;
    this.refusal = refusal;
  }

  static Body of(byte[] bytes) {
    return new Body(bytes, null);
  }

  static Body refused(Refusal why) {
    return new Body(new byte[0], why);
  }

  /** The body of a request; nothing if it has none or nobody wants to know. */
  static Body of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Body body ? body : NONE;
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** All of it; throws the refusal that it led to. */
  byte[] bytes() {
    if (refusal != null) {
      throw refusal;
    }
    return bytes;
  }
}
