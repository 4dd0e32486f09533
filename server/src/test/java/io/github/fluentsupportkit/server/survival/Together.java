package io.github.fluentsupportkit.server.survival;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.server.running.Answer;
import io.github.fluentsupportkit.server.running.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests at once, to each server in turn, none of which may fail. */
final class Together {

  private static final int ERROR = 500;

  private final List<Client> servers;

  Together(List<Client> servers) {
    this.servers = servers;
  }

  /** Does this so many times, and answers what came back each time. */
  List<Answer> times(int times, Request request) throws Exception {
    CountDownLatch start = new CountDownLatch(times);
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        answers.add(threads.submit(oneOf(i, start, request)));
      }
      List<Answer> all = new ArrayList<>();
      for (Future<Answer> answer : answers) {
        all.add(answer.get());
      }
      assertThat(all).allMatch(answer -> answer.status() < ERROR);
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Answer> oneOf(int i, CountDownLatch start, Request request) {
    Client server = servers.get(i % servers.size());
    return () -> {
      start.countDown();
      start.await();
      return request.send(server, i);
    };
  }

  /** A request, or several with the answer to the last. */
  interface Request {

    /** Sends the one of this number. */
    Answer send(Client server, int number) throws Exception;
  }
}
