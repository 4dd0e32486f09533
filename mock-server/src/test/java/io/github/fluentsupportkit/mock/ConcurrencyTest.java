package io.github.fluentsupportkit.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.mock.http.Operations;
import io.github.fluentsupportkit.mock.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(MockServerExtension.class)
class ConcurrencyTest {

  private static final int THREADS = 8;
  private static final int REQUESTS = 200;

  private static final List<String> IDS = Operations.ids().toList();

  @Test
  void manyRequestsAtOnceEachGetTheirOwnAnswer(MockServer mock) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int begin = i;
        all.add(() -> wrongAnswers(mock, begin));
      }
      for (Future<List<String>> one : threads.invokeAll(all)) {
        assertThat(one.get()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<String> wrongAnswers(MockServer mock, int begin) {
    List<String> wrong = new ArrayList<>();
    for (int i = begin; i < begin + REQUESTS; i++) {
      String id = IDS.get(i % IDS.size());
      int status = i % 3 == 0 ? 401 : 200;
      JsonNode expected = Operations.answer(id, status).examples().get(0).value();

      Response response =
          Operations.validRequest(mock, id).prefer("code=" + status).send();

      if (response.status() != status || !response.json().equals(expected)) {
        wrong.add(id + " got " + response.status() + " " + response.text());
      }
    }
    return wrong;
  }
}
