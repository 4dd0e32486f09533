package io.github.fluentsupportkit.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.fluentsupportkit.architecture.HouseRules;
import io.restassured.RestAssured;
import java.net.Socket;
import java.net.URLConnection;
import java.net.http.HttpClient;
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

  @Test
  void nothingImportsTheStorage() {
    classes()
        .that()
        .resideInAPackage("..server.storage..")
        .should()
        .onlyBeAccessed()
        .byAnyPackage("..server.storage..")
        .check(SERVER);
  }

  @Test
  void theServerDoesNotUseTheLibraryThatJudgesIt() {
    noClasses()
        .that()
        .resideInAPackage("..server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.fluentsupportkit.contract..")
        .check(SERVER);
  }

  @Test
  void generatedTypesStayWhereRequestsAndAnswersAre() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..server.wire..", "..server.pages..", "..server.generated..")
        .and()
        .haveNameNotMatching(".*(Controller|Wire|Columns|Requests|Answers)(Mapping)?(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..server.generated..")
        .check(SERVER);
    classes()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..server.generated..")
        .check(SERVER);
  }

  /** Neither the pages of the documentation nor what browsers ask beforehand is part of the contract. */
  @Test
  void noTestReachesTheServerPastTheJudge() {
    JavaClasses tests = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("ArchitectureTest"))
        .importPackages("io.github.fluentsupportkit.server");
    noClasses()
        .that()
        .doNotHaveSimpleName("JudgedHttp")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(HttpClient.class)
        .check(tests);
    noClasses()
        .that()
        .doNotHaveSimpleName("RunningServer")
        .and()
        .resideOutsideOfPackage("..server.docs..")
        .and()
        .doNotHaveSimpleName("OtherOriginsTest")
        .should()
        .callMethod(RestAssured.class, "given")
        .check(tests);
    noClasses()
        .that()
        .doNotHaveSimpleName("Wire")
        .should()
        .callConstructor(Socket.class, String.class, int.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(URLConnection.class)
        .check(tests);
  }
}
