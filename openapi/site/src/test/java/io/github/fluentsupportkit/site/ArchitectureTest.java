package io.github.fluentsupportkit.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.fluentsupportkit.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  private static final JavaClasses SITE = HouseRules.mainClassesOf("site");

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.testsOf(SITE);
  }

  @Test
  void contentKnowsNothingOfTheBuild() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.fluentsupportkit.site.build..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.fluentsupportkit.site.build..")
        .check(SITE);
  }

  @Test
  void serversTakeNoLibraryAlongWithTheSite() {
    classes()
        .that()
        .resideInAPackage("io.github.fluentsupportkit.site.serving..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.github.fluentsupportkit.site.serving..", "java..", "org.jspecify..")
        .check(SITE);
  }
}
