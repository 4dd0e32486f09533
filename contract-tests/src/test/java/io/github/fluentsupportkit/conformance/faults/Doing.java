package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.Handler;
import io.github.fluentsupportkit.conformance.faults.proxy.Reply;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** What handlers are made of. */
final class Doing {

  private Doing() {}

  /** Does something with the answer that the client was given, or while it waits. */
  interface Aftermath {

    void happens(Call call, Reply reply, Backstage stage);
  }

  /** Does this where the trigger fires, and nothing elsewhere. */
  static Handler where(When when, Handler handler) {
    return (call, stage) ->
        when.fires(call, stage) ? handler.answer(call, stage) : stage.send(call);
  }

  /** Changes answers. */
  static Handler answer(UnaryOperator<Reply> change) {
    return (call, stage) -> {
      Reply honest = stage.send(call);
      Reply changed = change.apply(honest);
      if (differs(honest, changed)) {
        stage.act();
      }
      return changed;
    };
  }

  private static boolean differs(Reply one, Reply other) {
    return one.status() != other.status()
        || one.framing() != other.framing()
        || !one.headers().equals(other.headers())
        || !Arrays.equals(one.body(), other.body());
  }

  /** Changes the text of good answers. */
  static Handler text(UnaryOperator<String> change) {
    return answer(reply -> reply.succeeded() ? reply.text(change) : reply);
  }

  /** Changes the JSON of good answers. */
  static Handler json(Consumer<ObjectNode> change) {
    return answer(reply -> {
      if (reply.succeeded() && reply.json() instanceof ObjectNode node) {
        ObjectNode changed = node.deepCopy();
        change.accept(changed);
        return changed.equals(node) ? reply : reply.json(changed);
      }
      return reply;
    });
  }

  /** Takes requests for others. */
  static Handler ask(UnaryOperator<Call> change) {
    return (call, stage) -> {
      stage.act();
      return stage.send(change.apply(call));
    };
  }

  /** Says something of its own, and does nothing. */
  static Handler say(int status, String json) {
    return (call, stage) -> {
      stage.act();
      return Reply.json(status, json);
    };
  }

  /** Does what it should, and something else behind it, if all went well. */
  static Handler then(Aftermath more) {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      if (reply.succeeded()) {
        stage.act();
        more.happens(call, reply, stage);
      }
      return reply;
    };
  }

  /** Does what it is asked for with somebody else's rights, and does not show it. */
  static Handler secretly(String user) {
    return (call, stage) -> {
      Reply reply = stage.send(call);
      if (!reply.succeeded()) {
        stage.act();
        stage.send(call.as(user));
      }
      return reply;
    };
  }

  /** Waits before it answers. */
  static Handler pausing(int millis) {
    return (call, stage) -> {
      stage.act();
      pause(millis);
      return stage.send(call);
    };
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
