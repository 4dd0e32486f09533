package io.github.fluentsupportkit.contract.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.format.PatternFormat;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The compiled schemas of a contract, each made when it is first needed. Safe for threads. */
final class Schemas {

  /**
   * An e-mail address as WordPress takes it. The validator's own format knows only the top-level
   * domains of its day, and so refuses addresses that exist.
   */
  private static final Format EMAIL = PatternFormat.of(
      "email",
      "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
      "format.email");

  /** Where the references of the contract lead; no rule, which the validator would log otherwise. */
  private static final Keyword COMPONENTS = new NonValidationKeyword("components");

  private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
      .format(EMAIL)
      .keyword(COMPONENTS)
      .build();

  private final Contract contract;
  private final SchemaRegistry registry;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  Schemas(Contract contract) {
    this.contract = contract;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    this.registry =
        SchemaRegistry.withDialect(DIALECT, builder -> builder.schemaRegistryConfig(config));
  }

  /**
   * What is wrong with a value, the best matching branch of each union only.
   *
   * @param key names the schema for the next time
   */
  List<Error> errors(String key, JsonNode schema, JsonNode value) {
    Schema ready = compiled.computeIfAbsent(key, k -> compile(schema));
    return BestBranch.of(ready.validate(value));
  }

  private Schema compile(JsonNode schema) {
    // References of the contract start at its root, so the components travel along.
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (schema instanceof ObjectNode object) {
      root.setAll(object);
    }
    root.set("components", contract.document().path("components"));
    return registry.getSchema(root);
  }
}
