package io.github.fluentsupportkit.conformance.cli;

import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.report.Visible;
import io.github.fluentsupportkit.conformance.report.Words;
import io.github.fluentsupportkit.conformance.transcript.Step;
import java.io.PrintWriter;
import java.util.List;

/** Shows how a run goes on: one line that changes where somebody watches, and a line now and then elsewhere. */
final class Progress implements Listener {

  private static final int EVERY = 50;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean live;
  private final int width;
  private final int most;
  private final Redaction redaction;
  private int sent;

  /**
   * Shows it here.
   *
   * @param most how many requests may be sent
   * @param quiet whether nobody wants to see it; what happens when the program is ended is told all the same
   */
  Progress(
      PrintWriter err, Surroundings surroundings, int most, Redaction redaction, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
    this.live = surroundings.terminal();
    this.width = surroundings.width();
    this.most = most;
    this.redaction = redaction;
  }

  @Override
  public synchronized void answered(Step step) {
    sent++;
    if (quiet) {
      return;
    }
    if (live) {
      String operation = step.operation().isEmpty() ? step.request().method() : step.operation();
      show(sent + " of at most " + most + " requests · " + operation + " → "
          + Words.status(step.status()) + " · " + step.label());
    } else if (sent % EVERY == 0) {
      err.println(Words.count(sent, "request") + " sent.");
    }
  }

  @Override
  public synchronized void judging() {
    if (quiet) {
      return;
    }
    if (live) {
      show("Judging " + Words.count(sent, "answer"));
    } else {
      err.println(Words.count(sent, "request") + " sent; judging the answers.");
    }
  }

  /** Ctrl-C ends the program with the code of a signal, unless there is something worse to say. */
  @Override
  public synchronized void interrupted(List<String> left) {
    done();
    if (left.isEmpty()) {
      err.println("Stopped. Nothing was left behind.");
    } else {
      left.forEach(err::println);
      err.println("Stopped. Something was left behind; clean tries again.");
      Runtime.getRuntime().halt(ExitCode.LEFT_BEHIND);
    }
  }

  /** Leaves the line empty for what comes next. */
  synchronized void done() {
    if (live && !quiet) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private void show(String text) {
    String line = Visible.line(redaction.apply(text));
    err.print("\r\u001b[K" + (line.length() < width ? line : line.substring(0, width - 1)));
    err.flush();
  }
}
