package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Answer;
import io.github.fluentsupportkit.conformance.http.OutOfBudgetException;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.http.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at the same time. */
final class Together {

  private Together() {}

  /** The answers, in the order of the requests. */
  static List<Answer> send(Sender sender, List<Request> requests) {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    try {
      List<Callable<Answer>> sending = requests.stream()
          .map(request -> (Callable<Answer>) () -> sender.send(request))
          .toList();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(sending)) {
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
