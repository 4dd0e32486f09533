package io.github.fluentsupportkit.contract.lint;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule that a bundled document keeps.
 *
 * @param name what it asks for
 * @param faults finds where a document breaks it, with a sentence for each place
 */
record DocumentRule(String name, Function<ObjectNode, List<String>> faults) {

  /** All rules. */
  static List<DocumentRule> all() {
    return List.of(
        new DocumentRule(
            "every operation has an id, a summary, a description and tags",
            OperationRules::incompleteOperations),
        new DocumentRule("every operation says who may call it", OperationRules::openOperations),
        new DocumentRule(
            "every operation may succeed and may fail", OperationRules::oneSidedOperations),
        new DocumentRule(
            "every response has an example and a schema", OperationRules::unshownResponses),
        new DocumentRule(
            "every parameter has a description and a schema", ParameterRules::incompleteParameters),
        new DocumentRule("every property has a type", SchemaRules::untypedProperties),
        new DocumentRule("every property has a description", SchemaRules::undescribedProperties),
        new DocumentRule("every schema has a title or is inside of one", SchemaRules::untitled),
        new DocumentRule("every required name is a property", SchemaRules::requiredStrangers),
        new DocumentRule("every component is used", ComponentRules::unusedComponents));
  }
}
