package io.github.fluentsupportkit.conformance.junit;

import io.github.fluentsupportkit.conformance.engine.CannotStartException;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.Conformance;
import io.github.fluentsupportkit.conformance.engine.Judged;
import io.github.fluentsupportkit.conformance.engine.Listener;
import io.github.fluentsupportkit.conformance.engine.RunSettings;
import io.github.fluentsupportkit.conformance.engine.Selection;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.http.Connection;
import io.github.fluentsupportkit.conformance.http.Credentials;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.report.FindingText;
import io.github.fluentsupportkit.conformance.report.Report;
import io.github.fluentsupportkit.conformance.report.files.Format;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Judges a server, and makes a JUnit test of each check. A check that had nothing to look at is an aborted test, which says
 * why.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> theServerConforms() {
 *   return ConformanceTests.of("http://127.0.0.1:4020/wp-json/fluent-support/v2", "admin", password)
 *       .allowWrites()
 *       .tests();
 * }
 * }</pre>
 */
public final class ConformanceTests {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration SLOWEST = Duration.ofSeconds(5);

  private final URI base;
  private final Map<Caller, Credentials> credentials = new EnumMap<>(Caller.class);
  private Set<String> skipped = Set.of();
  private boolean writes;
  private boolean stateless;
  private boolean thorough;
  private String release = "";
  private long seed = 1;
  private @Nullable Path folder;

  private ConformanceTests(URI base) {
    this.base = base;
  }

  /** Judges the server at this address as an administrator. */
  public static ConformanceTests of(String baseUrl, String user, String password) {
    ConformanceTests tests = new ConformanceTests(URI.create(baseUrl.replaceFirst("/+$", "")));
    tests.credentials.put(Caller.ADMINISTRATOR, new Credentials(user, password));
    return tests;
  }

  /** Lets more be checked with an agent who has fewer permissions. */
  public ConformanceTests agent(String user, String password) {
    credentials.put(Caller.AGENT, new Credentials(user, password));
    return this;
  }

  /** Lets more be checked with a customer. */
  public ConformanceTests customer(String user, String password) {
    credentials.put(Caller.CUSTOMER, new Credentials(user, password));
    return this;
  }

  /** Lets tickets and customers be created; they are deleted at the end. */
  public ConformanceTests allowWrites() {
    writes = true;
    return this;
  }

  /** The server shows examples and keeps nothing. */
  public ConformanceTests stateless() {
    stateless = true;
    return this;
  }

  /** Breaks every rule of every parameter in every encoding, in hundreds of requests more. */
  public ConformanceTests thorough() {
    thorough = true;
    return this;
  }

  /** Tolerates what is known of this release. */
  public ConformanceTests release(String known) {
    release = known;
    return this;
  }

  /** Leaves out these checks or families of checks. */
  public ConformanceTests skip(String... checks) {
    skipped = Set.of(checks);
    return this;
  }

  /** Decides what is left to chance. */
  public ConformanceTests seed(long number) {
    seed = number;
    return this;
  }

  /** Writes all reports to this folder. */
  public ConformanceTests reports(Path to) {
    folder = to;
    return this;
  }

  /** Judges the server now, and hands out a test for each check and one for what is left behind. */
  public Stream<DynamicTest> tests() {
    Report report = judge();
    return Stream.concat(
        report.verdict().results().stream()
            .map(result -> DynamicTest.dynamicTest(name(result), () -> test(report, result))),
        Stream.of(DynamicTest.dynamicTest(
            "The run leaves nothing behind.", () -> leavesNothing(report))));
  }

  private Report judge() {
    Redaction redaction = Redaction.of(credentials);
    RunSettings settings = new RunSettings(
        new Connection(
            base,
            Map.copyOf(credentials),
            writes,
            Connection.most(thorough),
            TIMEOUT,
            Duration.ZERO),
        new Selection(Set.of(), skipped, Set.of()),
        stateless,
        thorough,
        release,
        Set.of(),
        seed,
        SLOWEST,
        null);
    try {
      Report report = new Report(
          new Conformance(Listener.silent()).run(settings), Contract.bundled(), redaction);
      if (folder != null) {
        for (Format format : Format.values()) {
          format.write(report, folder.resolve(format.fileName()));
        }
      }
      return report;
    } catch (CannotStartException e) {
      throw new AssertionError(redaction.apply(String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(CheckResult result) {
    return result.about().id() + ": " + result.about().title();
  }

  private static void test(Report report, CheckResult result) {
    List<Judged> counting =
        result.findings().stream().filter(j -> j.standing() == Standing.NEW).toList();
    switch (result.outcome()) {
      case FAILED -> Assertions.fail("\n" + FindingText.ofCheck(report, counting));
      case NOT_CHECKED -> Assumptions.abort(result.reason());
      case PASSED, TOLERATED -> {}
    }
  }

  private static void leavesNothing(Report report) {
    Assertions.assertEquals(List.of(), report.verdict().leftovers());
  }
}
