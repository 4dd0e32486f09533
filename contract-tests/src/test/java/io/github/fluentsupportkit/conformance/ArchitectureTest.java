package io.github.fluentsupportkit.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses TESTER = HouseRules.mainClassesOf("conformance");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(TESTER);
  }

  @Test
  void theTesterKnowsNeitherTheServerNorTheMock() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.fluentsupportkit.server..", "io.github.fluentsupportkit.mock..")
        .check(TESTER);
  }
}
