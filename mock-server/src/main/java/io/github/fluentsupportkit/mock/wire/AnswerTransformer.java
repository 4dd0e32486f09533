package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.mock.answers.MockApi;
import io.github.fluentsupportkit.mock.answers.Reply;
import io.github.fluentsupportkit.mock.answers.Reply.Disruption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the mock API what to answer, and says it in WireMock's terms with WordPress's headers. */
final class AnswerTransformer implements ResponseDefinitionTransformerV2 {

  static final String NAME = "contract-answer";

  /** The parameter of a stub that names its operation; without it, a stub is for what leads to none. */
  static final String OPERATION = "operation";

  private final Supplier<Served> served;
  private final Cors cors;

  AnswerTransformer(Supplier<Served> served, Cors cors) {
    this.served = served;
    this.cors = cors;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Served now = served.get();
    MockApi api = now.api();
    LoggedRequest request = event.getRequest();
    ResponseDefinitionBuilder response = new ResponseDefinitionBuilder();
    cors.addTo(response, request.getHeader("Origin"));
    response.withHeader("Link", apiLink(request));
    String path = Calls.path(request.getUrl());
    if (request.getMethod().getName().equals("OPTIONS")) {
      return RouteDescription.answer(api.contract(), path, response);
    }
    Object name = event.getTransformerParameters().get(OPERATION);
    Optional<Operation> operation =
        name == null ? Optional.empty() : api.contract().operation(name.toString());
    if (operation.isEmpty()) {
      return render(api.noRoute(), "none", now.bodies(), response);
    }
    Reply reply = api.answer(Calls.of(request, api.contract(), operation.get()));
    if (reply.status() < 300 || reply.status() == 404 || reply.status() >= 422) {
      allow(api.contract(), path, response);
    }
    return render(reply, operation.get().id(), now.bodies(), response);
  }

  private static ResponseDefinition render(
      Reply reply, String operation, Bodies bodies, ResponseDefinitionBuilder response) {
    if (reply.disruption() == Disruption.DROPPED) {
      return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
    }
    response
        .withStatus(reply.status())
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader(
            "Mock-Example",
            "operation=" + operation + ", status=" + reply.status() + ", example=" + reply.example()
                + ", reason=" + reply.reason());
    if (reply.status() != 401) {
      response.withHeader("Cache-Control", "no-cache, must-revalidate, max-age=0");
    }
    if (!reply.applied().isEmpty()) {
      response.withHeader("Preference-Applied", reply.applied());
    }
    if (reply.delayMillis() > 0) {
      response.withFixedDelay(reply.delayMillis());
    }
    if (!reply.body().isMissingNode()) {
      byte[] body = bodies.bytes(reply.body());
      response
          .withHeader("Content-Type", "application/json; charset=UTF-8")
          .withBody(reply.disruption() == Disruption.CUT_OFF ? Bodies.cut(body) : body);
    }
    return response.build();
  }

  /** Where WordPress describes its API; every answer of a site says so. */
  private static String apiLink(LoggedRequest request) {
    String host = request.getHeader("Host");
    return "<" + request.getScheme() + "://" + (host == null ? request.getHost() : host)
        + "/wp-json/>; rel=\"https://api.w.org/\"";
  }

  private static void allow(Contract contract, String path, ResponseDefinitionBuilder response) {
    List<String> methods = contract.methodsAt(path.substring(Contract.BASE_PATH.length()));
    if (!methods.isEmpty()) {
      response.withHeader("Allow", String.join(", ", methods));
    }
  }
}
