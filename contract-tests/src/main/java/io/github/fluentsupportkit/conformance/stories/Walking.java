package io.github.fluentsupportkit.conformance.stories;

import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.conformance.transcript.Walk;
import io.github.fluentsupportkit.contract.request.Field;
import java.util.ArrayList;
import java.util.List;

/** Reads lists page by page. */
final class Walking {

  private final Stage stage;
  private final String operation;
  private final String envelope;

  /**
   * Reads the lists of one operation.
   *
   * @param envelope the name of the page in its answers
   */
  Walking(Stage stage, String operation, String envelope) {
    this.stage = stage;
    this.operation = operation;
    this.envelope = envelope;
  }

  /**
   * Reads from the first page to the last one, or to the last one that may be read.
   *
   * @param most how many pages may be read
   */
  Walk walk(String label, List<Field> query, int most) {
    List<Step> pages = new ArrayList<>();
    boolean complete = false;
    for (int page = 1; page <= most && !complete; page++) {
      Request request = stage.to(operation).withFields(query);
      Step step =
          stage.send(label + ", page " + page, page == 1 ? request : request.with("page", page));
      pages.add(step);
      long total = step.json().path(envelope).path("total").asLong(0);
      long size = step.json().path(envelope).path("per_page").asLong(0);
      complete = !step.succeeded() || size < 1 || page * size >= total;
    }
    Walk walk = new Walk(operation, envelope, query, List.copyOf(pages), complete);
    stage.walked(walk);
    return walk;
  }

  /** Reads one page behind the end. */
  void beyond(List<Field> query, long page) {
    List<Field> all = new ArrayList<>(query);
    all.add(new Field("page", String.valueOf(page)));
    Step step = stage.send("a page behind the end", stage.to(operation).withFields(all));
    stage.walked(new Walk(operation, envelope, all, List.of(step), false));
  }
}
