package io.github.fluentsupportkit.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses CLIENT = HouseRules.mainClassesOf("client");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(CLIENT);
  }

  @Test
  void theClientNeedsNothingButTheJdkJacksonAndItself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "com.fasterxml.jackson.annotation..",
            "io.github.fluentsupportkit.client..",
            "org.jspecify.annotations..",
            "tools.jackson..")
        .check(CLIENT);
  }
}
