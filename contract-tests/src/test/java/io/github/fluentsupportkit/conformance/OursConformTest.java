package io.github.fluentsupportkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.junit.ConformanceTests;
import io.github.fluentsupportkit.conformance.stories.Sandbox;
import io.github.fluentsupportkit.mock.MockServer;
import io.github.fluentsupportkit.mock.MockServerExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** Our own server and mock pass the tester. The reports are in {@code target/conformance}. */
class OursConformTest {

  private static final Path REPORTS = Path.of("target", "conformance");

  @TestFactory
  @ExtendWith(Sandbox.class)
  Stream<DynamicTest> theServerConforms(Sandbox.Address server) {
    return ConformanceTests.of(server.base(), "admin", Sandbox.PASSWORD)
        .agent("agent-own", Sandbox.PASSWORD)
        .customer("customer-maria", Sandbox.PASSWORD)
        .allowWrites()
        .reports(REPORTS.resolve("server"))
        .tests();
  }

  @TestFactory
  @ExtendWith(Sandbox.class)
  Stream<DynamicTest> theServerConformsWhereEveryRuleIsBroken(Sandbox.Address server) {
    return ConformanceTests.of(server.base(), "admin", Sandbox.PASSWORD)
        .customer("customer-maria", Sandbox.PASSWORD)
        .allowWrites()
        .thorough()
        .tests();
  }

  @TestFactory
  @ExtendWith(Sandbox.class)
  Stream<DynamicTest> theServerConformsWhereNothingMayBeWritten(Sandbox.Address server) {
    return ConformanceTests.of(server.base(), "admin", Sandbox.PASSWORD).tests();
  }

  @TestFactory
  @ExtendWith(MockServerExtension.class)
  Stream<DynamicTest> theMockConforms(MockServer mock) {
    return ConformanceTests.of(mock.baseUrl(), "any", "thing")
        .agent("agent", "thing")
        .customer("customer", "thing")
        .allowWrites()
        .stateless()
        .reports(REPORTS.resolve("mock"))
        .tests();
  }

  /** One id for everything that is created, among other things. */
  @Test
  @ExtendWith(MockServerExtension.class)
  void aServerThatOnlySeemsToKeepThingsIsFoundOut(MockServer mock) {
    assertThat(ConformanceTests.of(mock.baseUrl(), "any", "thing")
            .allowWrites()
            .tests()
            .filter(OursConformTest::fails)
            .map(DynamicTest::getDisplayName))
        .anyMatch(check -> check.contains("state."));
  }

  private static boolean fails(DynamicTest check) {
    try {
      check.getExecutable().execute();
      return false;
    } catch (AssertionError e) {
      return true;
    } catch (Throwable e) {
      assertThat(e).isInstanceOf(TestAbortedException.class);
      return false;
    }
  }

  @AfterAll
  static void reportsAreThere() {
    for (String name : List.of("server", "mock")) {
      assertThat(REPORTS.resolve(name).resolve("report.html")).isNotEmptyFile();
      assertThat(REPORTS.resolve(name).resolve("junit.xml")).isNotEmptyFile();
    }
  }
}
