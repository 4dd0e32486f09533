package io.github.fluentsupportkit.mock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses MOCK = HouseRules.mainClassesOf("mock");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(MOCK);
  }

  @Test
  void theMockKnowsNeitherTheServerNorTheTester() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.fluentsupportkit.server..", "io.github.fluentsupportkit.conformance..")
        .check(MOCK);
  }
}
