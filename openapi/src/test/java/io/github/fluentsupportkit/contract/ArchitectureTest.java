package io.github.fluentsupportkit.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses CONTRACT = HouseRules.mainClassesOf("contract");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(CONTRACT);
  }

  @Test
  void theContractStandsOnNothingButJsonAndItsSchemas() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.fluentsupportkit.contract..",
            "java..",
            "javax..",
            "com.fasterxml.jackson..",
            "tools.jackson..",
            "com.networknt..",
            "org.jspecify..",
            "org.slf4j..")
        .check(CONTRACT);
  }
}
