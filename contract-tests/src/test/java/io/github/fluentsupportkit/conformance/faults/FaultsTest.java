package io.github.fluentsupportkit.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.Checks;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Plants faults into our server, and harmless variations. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

  private static final int AT_LEAST = 2;

  /** {@code -Dfaults=getTicket} tries those only whose names match. */
  private static final Pattern CHOSEN = Pattern.compile(System.getProperty("faults", ""));

  /** The faults that each check found where they were planted. */
  private static final Map<String, Set<String>> FOUND_BY = new ConcurrentHashMap<>();

  private static final AtomicInteger PLANTED = new AtomicInteger();
  private static final AtomicInteger FOUND = new AtomicInteger();
  private static final AtomicInteger VARIED = new AtomicInteger();
  private static final AtomicInteger ALARMED = new AtomicInteger();
  private static final AtomicInteger LITTERED = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  private static Sandboxes sandboxes;

  @BeforeAll
  static void startSandboxes() throws IOException {
    sandboxes = Sandboxes.start();
  }

  @AfterAll
  static void stopSandboxesAndSayTheScores() {
    sandboxes.close();
    System.out.printf(
        "Planted faults found: %d of %d by the right check at the right operation; "
            + "harmless variations with findings: %d of %d; "
            + "runs that left something and did not say so: %d of %d%n",
        FOUND.get(), PLANTED.get(), ALARMED.get(), VARIED.get(), LITTERED.get(), sandboxes.runs());
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> everyPlantedFaultIsFound() {
    List<Fault> chosen =
        Faults.all().stream().filter(fault -> CHOSEN.matcher(fault.id()).find()).toList();
    Map<Fault, Future<List<TriedFault>>> trials = new LinkedHashMap<>();
    for (List<Fault> group : TriedFault.groups(chosen)) {
      Future<List<TriedFault>> trial = sandboxes.begin(group);
      group.forEach(fault -> trials.put(fault, trial));
    }
    return tests(trials, Fault::id, (fault, group) -> {
      TriedFault tried =
          group.stream().filter(t -> t.fault().equals(fault)).findFirst().orElseThrow();
      isFound(tried);
      isWellBehaved(tried.trial());
    });
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> everyFaultInRecordedTrafficIsFound(@TempDir Path folder) throws IOException {
    assertThat(RecordedFaults.foundWithout(folder))
        .extracting(Finding::check)
        .doesNotContain("responses.refused", "responses.no-route", "responses.wrong-input");
    return RecordedFaults.all().stream()
        .filter(fault -> CHOSEN.matcher(fault.id()).find())
        .map(fault -> DynamicTest.dynamicTest(fault.id(), () -> {
          PLANTED.incrementAndGet();
          assertThat(RecordedFaults.found(fault, folder))
              .anyMatch(finding -> finding.check().equals(fault.check())
                  && finding.operation().equals(fault.operation()));
          FOUND.incrementAndGet();
          foundBy(fault.check(), fault.id());
        }));
  }

  @TestFactory
  @Order(1)
  Stream<DynamicTest> noHarmlessVariationIsReported() {
    Map<Variation, Future<Map<Variation, Tried>>> trials = new LinkedHashMap<>();
    for (List<Variation> group : Variations.groups()) {
      List<Variation> chosen = group.stream()
          .filter(variation -> CHOSEN.matcher(variation.what()).find())
          .toList();
      if (!chosen.isEmpty()) {
        Future<Map<Variation, Tried>> trial = sandboxes.beginVaried(chosen);
        chosen.forEach(variation -> trials.put(variation, trial));
      }
    }
    return tests(trials, Variation::what, (variation, group) -> {
      Tried tried = Objects.requireNonNull(group.get(variation));
      assertThat(tried.acts() > 0)
          .as("whether it showed that %s", variation.what())
          .isEqualTo(!variation.equals(Variations.NONE));
      isSilent(tried.trial());
      isWellBehaved(tried.trial());
    });
  }

  @Test
  @Order(1)
  void aReleaseThatLosesCustomersIsKnownForIt() throws InterruptedException {
    Trial unknown = Sandboxes.result(sandboxes.begin(LostCustomers.handler(), ""));
    Trial known = Sandboxes.result(sandboxes.begin(LostCustomers.handler(), "2.0.1"));

    assertThat(unknown.findings())
        .anySatisfy(finding -> {
          assertThat(finding.check()).isEqualTo("state.customer-survives-update");
          assertThat(finding.operation()).isEqualTo("updateCustomer");
        })
        .allSatisfy(finding -> assertThat(finding.operation()).isEqualTo("updateCustomer"));
    assertThat(known.findings()).as(list(known)).isEmpty();
    assertThat(known.leftovers())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("is not found any more, though nothing deleted it");
  }

  @Test
  @Order(2)
  void everyCheckFindsAtLeastTwoPlantedFaults() {
    assumeTrue(CHOSEN.pattern().isEmpty(), "some faults were chosen");
    assertThat(Checks.all(Contract.bundled(), Trial.SLOWEST))
        .allSatisfy(check -> assertThat(FOUND_BY.getOrDefault(check.about().id(), Set.of()))
            .as("faults that %s finds", check.about().id())
            .hasSizeGreaterThanOrEqualTo(AT_LEAST));
  }

  private static void foundBy(String check, String fault) {
    FOUND_BY.computeIfAbsent(check, c -> ConcurrentHashMap.newKeySet()).add(fault);
  }

  private interface Judging<P, T> {

    void judge(P planted, T tried);
  }

  /** All runs have begun, as far as there are sandboxes; the tests wait for them. */
  private static <P, T> Stream<DynamicTest> tests(
      Map<P, Future<T>> runs, Function<P, String> name, Judging<P, T> judging) {
    return runs.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(
            name.apply(e.getKey()),
            () -> judging.judge(e.getKey(), Sandboxes.result(e.getValue()))));
  }

  private void isFound(TriedFault tried) {
    Fault fault = tried.fault();
    PLANTED.incrementAndGet();
    boolean found = tried.isFound();
    if (found) {
      FOUND.incrementAndGet();
      tried.about().forEach(finding -> foundBy(finding.check(), fault.id()));
    }
    if (Unfound.names(fault)) {
      assertThat(found)
          .as("It is found now, so take it off the list: " + Unfound.reason(fault))
          .isFalse();
    } else {
      assertThat(tried.acts()).as("how often it showed: %s", fault.id()).isPositive();
      assertThat(found)
          .as("%s, found by %s among\n%s", fault.id(), fault.checks(), list(tried.trial()))
          .isTrue();
    }
  }

  private void isSilent(Trial trial) {
    VARIED.incrementAndGet();
    if (!trial.findings().isEmpty()) {
      ALARMED.incrementAndGet();
    }
    assertThat(trial.findings()).as(list(trial)).isEmpty();
    assertThat(trial.remains()).isEmpty();
    assertThat(trial.leftovers()).isEmpty();
  }

  private static void isWellBehaved(Trial trial) {
    assertThat(trial.requests()).isLessThan(Trial.MOST);
    if (trial.hasLittered()) {
      LITTERED.incrementAndGet();
    }
    assertThat(trial.showsSecrets()).isFalse();
  }

  private static String list(Trial trial) {
    return trial.findings().stream()
        .limit(30)
        .map(FaultsTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Finding finding) {
    return finding.check() + " at " + finding.operation() + " " + finding.where() + ": "
        + finding.message() + " [" + finding.expected() + " | " + finding.actual() + "]";
  }
}
