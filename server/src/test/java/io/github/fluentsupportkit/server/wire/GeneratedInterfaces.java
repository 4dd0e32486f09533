package io.github.fluentsupportkit.server.wire;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The interfaces that were generated from the contract. */
final class GeneratedInterfaces {

  private static final String PACKAGE = "io.github.fluentsupportkit.server.generated.api";

  private static final List<Method> METHODS = new ClassFileImporter()
      .importPackages(PACKAGE).stream()
          .map(JavaClass::reflect)
          .filter(Class::isInterface)
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .toList();

  private GeneratedInterfaces() {}

  static List<Method> methods() {
    return METHODS;
  }

  static Method method(String operation) {
    return METHODS.stream()
        .filter(m -> m.getName().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method of the name " + operation));
  }
}
