package io.github.fluentsupportkit.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentRulesTest {

  private static final ObjectNode CONTRACT = Contract.bundled().document();
  private static final String LIST_TICKETS = "/paths/~1tickets/get";

  @TestFactory
  Stream<DynamicTest> theContractKeepsItsRules() {
    return DocumentRule.all().stream()
        .map(rule -> DynamicTest.dynamicTest(
            rule.name(), () -> assertThat(rule.faults().apply(CONTRACT)).isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"operationId", "summary", "description", "tags"})
  void anOperationWithoutItIsFound(String field) {
    assertThat(OperationRules.incompleteOperations(without(LIST_TICKETS, field)))
        .containsExactly("GET /tickets has no " + field);
  }

  @Test
  void anOperationForEverybodyIsFound() {
    ObjectNode document = without(LIST_TICKETS, "security");
    assertThat(OperationRules.openOperations(document)).isEmpty();
    document.remove("security");
    assertThat(OperationRules.openOperations(document))
        .containsExactly("GET /tickets has no security");
  }

  @Test
  void anOperationThatOpensItselfIsFound() {
    ObjectNode document = CONTRACT.deepCopy();
    document.withObject(LIST_TICKETS).putArray("security");
    assertThat(OperationRules.openOperations(document))
        .containsExactly("GET /tickets has no security");
  }

  @Test
  void anOperationThatNeverSucceedsIsFound() {
    assertThat(OperationRules.oneSidedOperations(without(LIST_TICKETS + "/responses", "200")))
        .containsExactly("GET /tickets has no 2xx");
  }

  @Test
  void anOperationThatNeverFailsIsFound() {
    ObjectNode document = CONTRACT.deepCopy();
    document.withObject(LIST_TICKETS + "/responses").retain("200", "500");
    assertThat(OperationRules.oneSidedOperations(document))
        .containsExactly("GET /tickets has no error response");
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples", "schema"})
  void aResponseWithoutItIsFound(String field) {
    String media = "/components/responses/TicketRefused/content/application~1json";
    assertThat(OperationRules.unshownResponses(without(media, field)))
        .containsExactly("GET /tickets/{ticket_id} 422 has no "
            + (field.equals("examples") ? "example" : field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "schema"})
  void aParameterWithoutItIsFound(String field) {
    assertThat(ParameterRules.incompleteParameters(without("/components/parameters/Page", field)))
        .contains("GET /tickets page has no " + field);
  }

  @Test
  void aPropertyWithoutATypeIsFound() {
    assertThat(SchemaRules.untypedProperties(
            without("/components/schemas/Tag/properties/slug", "type")))
        .containsExactly("/components/schemas/Tag/properties/slug has no type");
  }

  @Test
  void aPropertyOfASchemaThatIsNoComponentIsFound() {
    ObjectNode document = CONTRACT.deepCopy();
    String schema = "/components/headers/Allow/schema";
    document.withObject(schema).putArray("oneOf").addObject().withObject("/properties/bare");
    assertThat(SchemaRules.untypedProperties(document))
        .containsExactly(schema + "/oneOf/0/properties/bare has no type");
  }

  @Test
  void aPropertyWithoutADescriptionIsFoundAlsoBehindAReference() {
    assertThat(SchemaRules.undescribedProperties(
            without("/components/schemas/Tag/properties/slug", "description")))
        .containsExactly("/components/schemas/Tag/properties/slug has no description");
    assertThat(SchemaRules.undescribedProperties(
            without("/components/schemas/TagLink", "description")))
        .containsExactly("/components/schemas/Tag/properties/pivot has no description");
  }

  @Test
  void aSchemaWithoutATitleIsFound() {
    assertThat(SchemaRules.untitled(without("/components/schemas/Tag", "title")))
        .containsExactly("Tag has no title");
  }

  @Test
  void aRequiredNameThatIsNoPropertyIsFound() {
    assertThat(SchemaRules.requiredStrangers(without("/components/schemas/Tag/properties", "slug")))
        .containsExactly("/components/schemas/Tag requires slug, which is no property");
  }

  @Test
  void anUnusedComponentIsFoundAlsoIfItUsesItself() {
    ObjectNode document = CONTRACT.deepCopy();
    String own = "#/components/schemas/Lonely";
    document.withObject("/components/schemas/Lonely/items").put("$ref", own);
    assertThat(ComponentRules.unusedComponents(document)).containsExactly(own + " is not used");
  }

  private static ObjectNode without(String pointer, String field) {
    ObjectNode document = CONTRACT.deepCopy();
    assertThat(document.withObject(pointer).remove(field)).isNotNull();
    return document;
  }
}
