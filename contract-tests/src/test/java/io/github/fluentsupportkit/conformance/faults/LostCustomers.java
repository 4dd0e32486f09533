package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Release 2.0.1's way with customers: whoever is changed without {@code person_type} is never found again. */
final class LostCustomers {

  private static final String CONFLICT =
      "{\"message\":\"Customer already exist\",\"errors\":{\"email\":{\"unique\":\"Email is taken\"}}}";

  private LostCustomers() {}

  static Handler handler() {
    return (call, stage) -> {
      Reply reply = answer(call, stage);
      return call.operation().equals("getCustomer") && reply.status() == 404
          ? Reply.json(200, "{\"customer\":null}")
          : reply;
    };
  }

  private static Reply answer(Call call, Backstage stage) {
    Set<Long> lost = stage.kept("lost", ConcurrentHashMap::newKeySet);
    long id = call.id("customer_id");
    boolean update = call.operation().equals("updateCustomer");
    if (update && stage.send(call).succeeded() && !Json.has(call.input(), "person_type")) {
      stage.act();
      lost.add(id);
    }
    if (!lost.contains(id)) {
      return stage.send(call);
    }
    return switch (call.operation()) {
      case "getCustomer" -> Reply.json(200, "{\"customer\":null}");
      case "updateCustomer" -> Reply.json(423, CONFLICT);
      case "deleteCustomer" -> stage.send("DELETE", "/customers/999999", "");
      default -> stage.send(call);
    };
  }
}
