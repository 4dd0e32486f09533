package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.fluentsupportkit.contract.request.MethodOverride;

/**
 * Gives a request the method that it means before a stub is looked for, as WordPress does: the one of
 * an override, and GET for HEAD.
 */
final class Gate implements StubRequestFilterV2 {

  @Override
  public String getName() {
    return "method-override";
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    String sent = request.getMethod().getName();
    String meant = MethodOverride.effective(
        sent, request.getHeader(MethodOverride.HEADER), Calls.query(request.getUrl()));
    if (meant.equals("HEAD")) {
      meant = "GET";
    }
    return RequestFilterAction.continueWith(
        meant.equals(sent)
            ? request
            : RequestWrapper.create().setMethod(RequestMethod.fromString(meant)).wrap(request));
  }
}
