package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses by itself, such as requests that are no HTTP, in the form of the API rather than with a
 * page of HTML. No filter sees such a request, so its line in the access log is written here as well.
 */
final class ContainerRefusals extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final Refusals refusals;
  private final ErrorWriter errors;

  ContainerRefusals(Refusals refusals, ErrorWriter errors) {
    this.refusals = refusals;
    this.errors = errors;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < FIRST_ERROR
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      boolean unseen = response.getHeader(AccessLog.REQUEST_ID) == null;
      String id = UUID.randomUUID().toString();
      if (unseen) {
        response.setHeader(AccessLog.REQUEST_ID, id);
      }
      errors.write(refusals.ofContainer(response.getStatus()), response);
      if (unseen) {
        AccessLine.write(request.getRequest(), response.getResponse(), id, 0);
      }
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
