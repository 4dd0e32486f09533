package io.github.fluentsupportkit.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses SERVER = HouseRules.mainClassesOf("server");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(SERVER);
  }

  @Test
  void theServerKnowsNeitherTheMockNorTheTester() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.fluentsupportkit.mock..", "io.github.fluentsupportkit.conformance..")
        .check(SERVER);
  }
}
