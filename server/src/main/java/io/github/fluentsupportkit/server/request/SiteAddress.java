package io.github.fluentsupportkit.server.request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of the site as the client called it, such as {@code https://support.example.com}. */
public final class SiteAddress {

  private SiteAddress() {}

  /** That of the request which this thread serves. */
  public static String current() {
    return RequestContextHolder.currentRequestAttributes()
            instanceof ServletRequestAttributes attributes
        ? of(attributes.getRequest())
        : "";
  }

  /** That of a request. */
  public static String of(HttpServletRequest request) {
    boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
    return request.getScheme() + "://" + request.getServerName()
        + (usual ? "" : ":" + request.getServerPort());
  }
}
