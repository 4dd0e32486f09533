package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.Body;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.store.InMemoryRequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** WireMock's journal of requests without credentials: neither headers nor passwords of new users. */
final class RedactingJournal extends InMemoryRequestJournalStore {

  private static final String REDACTED = "[redacted]";

  private static final List<String> SECRET_HEADERS =
      List.of("Authorization", "Cookie", "X-WP-Nonce");

  private static final String BRACKETED = "newCustomer(?:\\[|%5B)password(?:]|%5D)";

  /** The password in JSON, in a multipart form, in a form or query: what is before it is kept. */
  private static final List<Pattern> PASSWORDS = List.of(
      Pattern.compile("(\"password\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"),
      Pattern.compile("(name=\"?" + BRACKETED + "\"?[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)[^\r\n]*"),
      Pattern.compile("(" + BRACKETED + "=)[^&]*", Pattern.CASE_INSENSITIVE));

  @Override
  public void add(ServeEvent event) {
    super.add(redact(event));
  }

  @Override
  public void put(UUID id, ServeEvent event) {
    super.put(id, redact(event));
  }

  private static ServeEvent redact(ServeEvent event) {
    Request request = event.getRequest();
    RequestWrapper.Builder redacted = RequestWrapper.create();
    boolean secret = false;
    for (String header : SECRET_HEADERS) {
      if (request.containsHeader(header)) {
        redacted.transformHeader(header, values -> List.of(REDACTED));
        secret = true;
      }
    }
    if (mentionsPassword(request)) {
      redacted.transformAbsoluteUrl(RedactingJournal::redact);
      redacted.transformBody(body -> new Body(redact(body.asString())));
      secret = true;
    }
    return secret ? event.replaceRequest(redacted.wrap(request)) : event;
  }

  private static boolean mentionsPassword(Request request) {
    return request.getUrl().contains("password") || request.getBodyAsString().contains("password");
  }

  private static String redact(String text) {
    String clean = text;
    for (Pattern password : PASSWORDS) {
      clean = password.matcher(clean).replaceAll("$1" + REDACTED);
    }
    return clean;
  }
}
