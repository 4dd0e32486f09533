package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.OutOfBudgetException;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at the same time. */
final class Together {

  private Together() {}

  /** The answers, in no order that means anything. */
  static List<Answer> send(Sender sender, Request request, int times) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      Callable<Answer> sending = () -> sender.send(request);
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(times, sending))) {
        answers.add(answer.get());
      }
      return answers;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutOfBudgetException("the run was interrupted");
    } finally {
      threads.shutdownNow();
    }
  }
}
