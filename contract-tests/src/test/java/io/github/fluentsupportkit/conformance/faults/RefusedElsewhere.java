package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import java.util.Optional;

/** Replies that are looked for under any ticket, whatever the path says. */
final class RefusedElsewhere {

  private RefusedElsewhere() {}

  /** Finds the reply wherever it is, and says so. */
  static Handler taken() {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      return meant(call, reply, stage).map(stage::send).orElse(reply);
    };
  }

  /** Finds the reply wherever it is, and still says that it does not. */
  static Handler takenSecretly() {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      meant(call, reply, stage).ifPresent(stage::send);
      return reply;
    };
  }

  private static Optional<Call> meant(Call call, Reply reply, Backstage stage) {
    if (reply.succeeded() || call.sender() != SandboxUser.ADMINISTRATOR) {
      return Optional.empty();
    }
    long id = call.id("response_id");
    return Desk.allTickets(stage).stream()
        .filter(ticket ->
            Desk.replies(stage, ticket).stream().anyMatch(r -> r.path("id").asLong(0) == id))
        .findFirst()
        .map(ticket -> {
          stage.act();
          return call.to("/tickets/" + ticket + "/responses/" + id);
        });
  }
}
