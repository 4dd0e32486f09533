package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.site.serving.PublishedSite;
import io.github.fluentsupportkit.site.serving.ServedBy;
import io.github.fluentsupportkit.site.serving.SiteAnswer;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/** The documentation, beside the mock: WireMock knows nothing of it, and neither do journal and scenarios. */
final class SiteHandler extends AbstractHandler {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final PublishedSite site =
      new PublishedSite(new ServedBy("This mock", "http://127.0.0.1:4010", "any", "thing"));

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      return;
    }
    Optional<SiteAnswer> answer = site.answer(target, request::getHeader);
    if (answer.isPresent()) {
      base.setHandled(true);
      response.setStatus(answer.get().status());
      answer.get().headers().forEach(response::setHeader);
      response.setContentLength(answer.get().body().length);
      // Jetty leaves the body of a HEAD away itself.
      response.getOutputStream().write(answer.get().body());
    }
  }
}
