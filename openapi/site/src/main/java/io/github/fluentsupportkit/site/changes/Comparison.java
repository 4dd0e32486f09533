package io.github.fluentsupportkit.site.changes;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.compare.OpenApiDiff;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.Endpoint;

/** Compares two versions of the contract. */
final class Comparison {

  private Comparison() {}

  /**
   * All changes, in the order of their names. What changed in a schema that an answer has in several places is told of one of
   * them.
   */
  static List<Change> of(Contract before, Contract after) {
    ChangedOpenApi changed = OpenApiDiff.compare(
        parsed(before), parsed(after), OpenApiDiffOptions.builder().build());
    Set<Change> changes = new TreeSet<>();
    changed
        .getNewEndpoints()
        .forEach(
            endpoint -> changes.add(new Change(name(endpoint), "the operation is new", false)));
    changed
        .getMissingEndpoints()
        .forEach(
            endpoint -> changes.add(new Change(name(endpoint), "the operation is gone", true)));
    changed
        .getChangedOperations()
        .forEach(operation -> changes.addAll(OperationChanges.of(operation)));
    before
        .operations()
        .forEach(operation ->
            after.operation(operation.id()).ifPresent(same -> roles(operation, same, changes)));
    return List.copyOf(changes);
  }

  private static void roles(Operation before, Operation after, Set<Change> changes) {
    String name = before.method() + " " + before.path();
    before.roles().stream()
        .filter(role -> !after.roles().contains(role))
        .forEach(role -> changes.add(new Change(name, role + "s may not call it any more", true)));
    after.roles().stream()
        .filter(role -> !before.roles().contains(role))
        .forEach(role -> changes.add(new Change(name, role + "s may call it now", false)));
  }

  private static String name(Endpoint endpoint) {
    return endpoint.getMethod() + " " + endpoint.getPathUrl();
  }

  private static OpenAPI parsed(Contract contract) {
    var result =
        new OpenAPIV3Parser().readContents(OlderForm.of(contract.document()).toString());
    if (result.getOpenAPI() == null) {
      throw new IllegalArgumentException(
          "the contract cannot be compared: " + result.getMessages());
    }
    return result.getOpenAPI();
  }
}
