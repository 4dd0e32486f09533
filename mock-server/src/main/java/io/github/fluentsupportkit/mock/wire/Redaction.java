package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.Body;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Requests as the journal shows them: without credentials, passwords of new users and long bodies. */
final class Redaction {

  /** A journal of whole uploads would take more memory than the mock itself. */
  static final int LONGEST_BODY = 16_384;

  private static final String REDACTED = "[redacted]";

  private static final List<String> SECRET_HEADERS =
      List.of("Authorization", "Cookie", "X-WP-Nonce");

  private static final String BRACKETED = "newCustomer(?:\\[|%5B)password(?:]|%5D)";

  /** The password in JSON, whatever type it has, and whether it ends or not. */
  private static final Pattern JSON_PASSWORD =
      Pattern.compile("(\"password\"\\s*:\\s*)(?:\"(?:[^\"\\\\]++|\\\\.)*+\"?"
          + "|\\[[^]]*]?|\\{[^}]*}?|[^\\s,}]+)");

  /** The password in a multipart form, in a form or query: what is before it is kept. */
  private static final List<Pattern> PASSWORDS = List.of(
      Pattern.compile("(name=\"?" + BRACKETED + "\"?[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)[^\r\n]*"),
      Pattern.compile("(" + BRACKETED + "=)[^&]*", Pattern.CASE_INSENSITIVE));

  private Redaction() {}

  static boolean isTooLong(Request request) {
    return request.getBody() != null && request.getBody().length > LONGEST_BODY;
  }

  static ServeEvent of(ServeEvent event) {
    Request request = event.getRequest();
    RequestWrapper.Builder redacted = RequestWrapper.create();
    boolean secret = false;
    for (String header : SECRET_HEADERS) {
      if (request.containsHeader(header)) {
        redacted.transformHeader(header, values -> List.of(REDACTED));
        secret = true;
      }
    }
    boolean tooLong = isTooLong(request);
    if (tooLong) {
      redacted.transformBody(body -> new Body("[" + request.getBody().length + " bytes]"));
    } else if (request.getBodyAsString().contains("password")) {
      redacted.transformBody(body -> new Body(redact(body.asString())));
      secret = true;
    }
    if (request.getUrl().contains("password")) {
      redacted.transformAbsoluteUrl(Redaction::redact);
      secret = true;
    }
    return secret || tooLong
        ? event.replaceRequest(new WithoutSecrets(redacted.wrap(request), tooLong))
        : event;
  }

  private static String redact(String text) {
    String clean = JSON_PASSWORD.matcher(text).replaceAll("$1\"" + REDACTED + "\"");
    for (Pattern password : PASSWORDS) {
      clean = password.matcher(clean).replaceAll("$1" + REDACTED);
    }
    return clean;
  }

  /** WireMock keeps the fields of a form beside its body, and cookies beside their header. */
  private static final class WithoutSecrets extends RequestWrapper {

    private final boolean withoutBody;

    WithoutSecrets(Request request, boolean withoutBody) {
      super(request);
      this.withoutBody = withoutBody;
    }

    @Override
    public Collection<Request.Part> getParts() {
      return withoutBody ? List.of() : super.getParts();
    }

    @Override
    public Map<String, Cookie> getCookies() {
      return Map.of();
    }

    @Override
    public Map<String, FormParameter> formParameters() {
      if (withoutBody) {
        return Map.of();
      }
      Map<String, FormParameter> parameters = new LinkedHashMap<>(super.formParameters());
      parameters.replaceAll((name, value) ->
          name.contains("password") ? new FormParameter(name, List.of(REDACTED)) : value);
      return parameters;
    }
  }
}
