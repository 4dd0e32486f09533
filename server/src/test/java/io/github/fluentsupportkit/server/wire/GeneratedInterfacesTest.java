package io.github.fluentsupportkit.server.wire;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

class GeneratedInterfacesTest {

  private static final List<Operation> OPERATIONS = Contract.bundled().operations();

  static Stream<String> operations() {
    return OPERATIONS.stream().map(Operation::id);
  }

  @Test
  void everyOperationHasOneMethodAndEveryMethodAnOperation() {
    assertThat(GeneratedInterfaces.methods())
        .extracting(Method::getName)
        .containsExactlyInAnyOrderElementsOf(operations().toList());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aMethodIsMappedWhereTheContractHasItsOperation(String id) {
    RequestMapping mapping = mapping(id);

    assertThat(mapping.method())
        .containsExactly(RequestMethod.valueOf(operation(id).method()));
    assertThat(mapping.value()).containsExactly(operation(id).path().toString());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aMethodTakesTheParametersOfItsOperationByTheirNames(String id) {
    assertThat(namesInPath(id)).isEqualTo(names(id, "path"));
    assertThat(namesInQuery(id)).isEqualTo(names(id, "query"));
    assertThat(GeneratedInterfaces.method(id).getParameters())
        .allMatch(p -> p.isAnnotationPresent(PathVariable.class)
            || p.isAnnotationPresent(RequestParam.class)
            || p.isAnnotationPresent(RequestBody.class));
  }

  @Test
  void springTakesAnIdFromAParameter() {
    assertThat(DefaultConversionService.getSharedInstance().convert("12", Id.class))
        .isEqualTo(Id.quoted(12));
  }

  private static Set<String> namesInPath(String id) {
    return Arrays.stream(GeneratedInterfaces.method(id).getParameters())
        .filter(p -> p.isAnnotationPresent(PathVariable.class))
        .map(p -> p.getAnnotation(PathVariable.class).value())
        .collect(toSet());
  }

  private static Set<String> namesInQuery(String id) {
    return Arrays.stream(GeneratedInterfaces.method(id).getParameters())
        .filter(p -> p.isAnnotationPresent(RequestParam.class))
        .map(p -> p.getAnnotation(RequestParam.class).value())
        .collect(toSet());
  }

  private static Set<String> names(String id, String in) {
    return operation(id).parameters().stream()
        .filter(p -> p.in().equals(in))
        .map(p -> p.name())
        .collect(toSet());
  }

  private static RequestMapping mapping(String id) {
    return GeneratedInterfaces.method(id).getAnnotation(RequestMapping.class);
  }

  private static Operation operation(String id) {
    return OPERATIONS.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }
}
