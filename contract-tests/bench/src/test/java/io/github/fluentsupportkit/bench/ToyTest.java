package io.github.fluentsupportkit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fluentsupportkit.bench.measure.Repository;
import io.github.fluentsupportkit.bench.measure.Wrk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every benchmark runs once, so that none can rot. What it measures at this size means nothing. */
class ToyTest {

  private static final boolean CI = "true".equals(System.getenv("CI"));

  @Test
  void everythingIsMeasuredAtToySize() throws Exception {
    assumeTrue(CI || Wrk.isThere(), "wrk is not on this machine");
    Repository repository = Repository.around(Path.of(""));
    assumeTrue(
        CI
            || repository
                .missing("contract-tests/target/fluent-support-conformance.jar")
                .isEmpty(),
        "there is nothing to measure before mvn package");

    assertThat(CI ? Main.run("--toy") : Main.run("--toy", "--no-peers")).isZero();

    String report =
        Files.readString(repository.root().resolve("contract-tests/bench/target/report/report.md"));
    assertThat(report)
        .contains(List.of(
            "this mock",
            "WireMock, no validation",
            "this tester",
            "Server on H2, 300 tickets",
            "Server on PostgreSQL, 300 tickets",
            "search, rare words, 2 connections",
            "H2: first page of 300 tickets",
            "statements"));
    if (CI) {
      assertThat(report).contains("mock: requests/s, to Prism's");
    }
  }
}
