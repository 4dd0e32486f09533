package io.github.fluentsupportkit.server.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals: those of controllers, of filters, and of what comes before them. */
@Component
public final class ErrorWriter {

  /** Writes it, unless an answer is under way already. */
  public void write(Refusal refusal, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(refusal.status());
    response.setContentType("application/json;charset=UTF-8");
    refusal.headers().forEach(response::setHeader);
    response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(refusal.body()));
  }
}
