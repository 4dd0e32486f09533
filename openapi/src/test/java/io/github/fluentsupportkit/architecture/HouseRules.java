package io.github.fluentsupportkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The architecture rules that hold in every module. */
public final class HouseRules {

  private static final String ROOT = "io.github.fluentsupportkit.";

  private HouseRules() {}

  /** The hand-written main classes of a package and the packages below it. */
  public static JavaClasses mainClassesOf(String packageBelowRoot) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(new ImportOption.DoNotIncludeJars())
        .withImportOption(location -> !location.contains("/generated/"))
        // What Spring generates when the server is packaged lies among the classes that it was made
        // from.
        .withImportOption(location -> !location.contains("__"))
        .importPackages(ROOT + packageBelowRoot);
  }

  /** One test for each rule. */
  public static Stream<DynamicTest> testsOf(JavaClasses classes) {
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }

  private static Stream<ArchRule> rules() {
    return Stream.of(
        slices()
            .matching(ROOT + "(**)")
            .should()
            .beFreeOfCycles()
            .as("packages are free of cycles"),
        noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..")
            .as("no package is named util or utils, which says nothing about what is in it"),
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .as("no class is named after the interface it implements"),
        noClasses()
            .should()
            .haveSimpleNameStartingWith("Abstract")
            .as("no class is named after being abstract"));
  }
}
