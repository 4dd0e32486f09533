package io.github.fluentsupportkit.mock.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import com.github.tomakehurst.wiremock.stubbing.StubImportBuilder;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A stub for each operation of a contract, and one behind them for what leads to none. */
final class ContractStubs {

  private static final int LAST = 10;

  private ContractStubs() {}

  /** Replaces the stubs of the contract before, and leaves no moment without any. */
  static StubImport of(Contract contract) {
    StubImportBuilder stubs = StubImport.stubImport();
    for (Operation operation : contract.operations()) {
      stubs.stub(of(operation));
    }
    return stubs
        .stub(any(anyUrl())
            .withId(id("no-route"))
            .withName("no-route")
            .atPriority(LAST)
            .willReturn(aResponse().withTransformers(AnswerTransformer.NAME)))
        .overwriteExisting()
        .deleteAllExistingStubsNotInImport()
        .build();
  }

  private static MappingBuilder of(Operation operation) {
    return request(
            operation.method(),
            urlPathMatching(
                "(?i)\\Q" + Contract.BASE_PATH + "\\E" + operation.path().regex()))
        .withId(id(operation.id()))
        .withName(operation.id())
        .willReturn(aResponse()
            .withTransformers(AnswerTransformer.NAME)
            .withTransformerParameter(AnswerTransformer.OPERATION, operation.id()));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
