package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Encoding;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Need;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Set;

/**
 * Sends the requests that the contract shows, in each encoding, to a server that answers examples and keeps nothing: to
 * another it would do harm.
 */
final class ExamplesStory implements Story {

  @Override
  public String id() {
    return "examples";
  }

  @Override
  public Set<Need> needs() {
    return Set.of(Need.WRITES);
  }

  @Override
  public void play(Stage stage) {
    if (stage.has(Need.STATE)) {
      return;
    }
    for (Operation operation : stage.contract().operations()) {
      List<List<Field>> examples = DocumentedRequests.of(stage.contract(), operation);
      if (examples.isEmpty()) {
        send(stage, operation, List.of(), Encoding.QUERY);
      } else {
        for (Encoding encoding : Encoding.values()) {
          send(stage, operation, examples.get(0), encoding);
        }
        examples.stream().skip(1).forEach(e -> send(stage, operation, e, Encoding.JSON));
      }
    }
  }

  private static void send(
      Stage stage, Operation operation, List<Field> fields, Encoding encoding) {
    Request request = Request.to(operation, 1, 1).withFields(fields).in(encoding);
    stage.send(operation.id() + " as documented in " + encoding, request);
  }
}
