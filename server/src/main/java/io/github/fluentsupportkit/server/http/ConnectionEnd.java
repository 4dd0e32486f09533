package io.github.fluentsupportkit.server.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Ends connections without reading what still comes, which the servlet API has no words for. */
final class ConnectionEnd {

  private static final String ATTRIBUTE = ConnectionEnd.class.getName();

  private final Request request;
  private final Response response;

  private ConnectionEnd(Request request, Response response) {
    this.request = request;
    this.response = response;
  }

  /** That of the connection on which a request came. */
  static ConnectionEnd of(ServletRequest request) {
    return (ConnectionEnd) request.getAttribute(ATTRIBUTE);
  }

  /** Sends an answer as far as it is written, as all of it, and says that the connection ends. */
  void announce() throws IOException {
    response.setHeader("Connection", "close");
    response.setContentLengthLong(response.getContentWritten());
    response.flushBuffer();
  }

  /** Ends it; what was not sent by then is not sent any more. */
  void now() {
    request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
  }

  /** Gives every request the end of its connection. */
  static final class Valve extends ValveBase {

    Valve() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      request.setAttribute(ATTRIBUTE, new ConnectionEnd(request, response));
      getNext().invoke(request, response);
    }
  }
}
