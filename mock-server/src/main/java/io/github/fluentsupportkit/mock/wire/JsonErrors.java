package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.mock.answers.MockError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import wiremock.jakarta.servlet.RequestDispatcher;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** Errors from below the mock, in the form of WordPress's and without a trace of what is below. */
final class JsonErrors extends ErrorHandler {

  private static final String JSON = "application/json; charset=UTF-8";

  private final Cors cors;
  private final Consumer<String> log;

  JsonErrors(Cors cors, Consumer<String> log) {
    this.cors = cors;
    this.log = log;
  }

  @Override
  protected void generateAcceptableResponse(
      Request base,
      HttpServletRequest request,
      HttpServletResponse response,
      int code,
      String message)
      throws IOException {
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Unreadable unreadable = Unreadable.of(cause);
    int status = unreadable == null ? code : unreadable.status();
    if (status >= 500) {
      log.accept("The mock could not answer " + request.getMethod() + " " + request.getRequestURI()
          + ": " + cause);
    }
    String origin = request.getHeader("Origin");
    if (origin != null && cors.allows(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
    response.setStatus(status);
    response.setContentType(JSON);
    response
        .getOutputStream()
        .write(body(status, unreadable == null ? usual(status) : unreadable.message()));
    base.setHandled(true);
  }

  @Override
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, JSON);
    return ByteBuffer.wrap(body(status, usual(status)));
  }

  private static String usual(int status) {
    if (status == 404) {
      return "There is nothing here.";
    }
    return status < 500
        ? "This is no HTTP request that the mock can read."
        : "The mock failed; its terminal says why.";
  }

  private static byte[] body(int status, String message) {
    return JsonMapper.shared().writeValueAsBytes(MockError.failure(status, message));
  }
}
