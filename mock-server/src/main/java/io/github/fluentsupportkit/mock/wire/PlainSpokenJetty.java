package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/** WireMock's HTTP server with errors that a client of the API can read. */
final class PlainSpokenJetty extends Jetty11HttpServer {

  private final JsonErrors errors;

  PlainSpokenJetty(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs, JsonErrors errors) {
    super(options, admin, stubs);
    this.errors = errors;
  }

  @Override
  public void start() {
    jettyServer.setErrorHandler(errors);
    for (var context : jettyServer.getChildHandlersByClass(ServletContextHandler.class)) {
      ((ServletContextHandler) context).setErrorHandler(errors);
    }
    super.start();
  }
}
