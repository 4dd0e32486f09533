package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.regex.Pattern;
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerList;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/** WireMock's HTTP server with manners that a client of the API expects. */
final class PlainSpokenJetty extends Jetty11HttpServer {

  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

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
    for (var connector : jettyServer.getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        http.getHttpConfiguration().addCustomizer((at, settings, request) -> mend(request));
      }
    }
    jettyServer.setHandler(new HandlerList(new SiteHandler(), jettyServer.getHandler()));
    super.start();
  }

  /** PHP takes a percent sign that begins no code for itself; WireMock would refuse the request. */
  private static void mend(Request request) {
    String query = request.getHttpURI().getQuery();
    if (query != null && LONE_PERCENT.matcher(query).find()) {
      String mended = LONE_PERCENT.matcher(query).replaceAll("%25");
      request.setHttpURI(HttpURI.build(request.getHttpURI()).query(mended));
    }
  }
}
