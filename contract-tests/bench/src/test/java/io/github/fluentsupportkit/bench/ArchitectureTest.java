package io.github.fluentsupportkit.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses BENCH = HouseRules.mainClassesOf("bench");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(BENCH);
  }

  @Test
  void theBenchmarksShareNoCodeWithWhatTheyMeasure() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.fluentsupportkit.contract..",
            "io.github.fluentsupportkit.mock..",
            "io.github.fluentsupportkit.server..",
            "io.github.fluentsupportkit.conformance..")
        .check(BENCH);
  }
}
