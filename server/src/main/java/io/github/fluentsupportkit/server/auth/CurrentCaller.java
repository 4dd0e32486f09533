package io.github.fluentsupportkit.server.auth;

import io.github.fluentsupportkit.server.errors.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who sent the request that is being served. */
@Component
public final class CurrentCaller {

  private final Refusals refusals;

  CurrentCaller(Refusals refusals) {
    this.refusals = refusals;
  }

  /** Who it is; 401 if it is nobody. */
  public Caller caller() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw refusals.unauthenticated();
  }

  /** The number of the agent who it is; 403 if it is none. */
  public long agentId() {
    Long agentId = caller().agentId();
    if (agentId == null) {
      throw refusals.notPermitted();
    }
    return agentId;
  }

  /** The login of whoever sent a request, also when it is answered already; null for nobody. */
  public static @Nullable String loginOf(HttpServletRequest request) {
    Object context =
        request.getAttribute(RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME);
    return context instanceof SecurityContext security
            && security.getAuthentication() != null
            && security.getAuthentication().getPrincipal() instanceof Caller caller
        ? caller.login()
        : null;
  }
}
