package io.github.fluentsupportkit.site.changes;

import static io.github.fluentsupportkit.site.changes.Planted.with;
import static io.github.fluentsupportkit.site.changes.Planted.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

  private static final String LIST = "/paths/~1tickets/get";

  @Test
  void nothingChangedIsNoChange() {
    assertThat(Planted.at(LIST, operation -> {})).isEmpty();
  }

  @Test
  void otherWordsAreNoChange() {
    assertThat(Planted.at(LIST, operation -> operation.put("description", "Other words.")))
        .isEmpty();
  }

  @Test
  void whatIsNewAndOptionalIsHarmless() {
    assertHarmless(Planted.at(LIST, operation -> parameter(operation, false)))
        .containsExactly("GET /tickets: the parameter colour is new");
    assertHarmless(Planted.inSchema(
            "Tag/properties", fields -> fields.putObject("colour").put("type", "string")))
        .contains("POST /tickets/{ticket_id}/tags: 200's tags[].colour is new");
    assertHarmless(Planted.at(
            "/paths",
            paths -> paths
                .putObject("/colours")
                .set(
                    "get",
                    paths
                        .at("/~1tickets/get")
                        .deepCopy()
                        .asObject()
                        .put("operationId", "listColours"))))
        .containsExactly("GET /colours: the operation is new");
  }

  @Test
  void anOperationThatIsGoneBreaks() {
    assertBreaking(Planted.at("/paths/~1customers~1{customer_id}", path -> path.remove("delete")))
        .containsExactly("DELETE /customers/{customer_id}: the operation is gone");
  }

  @Test
  void aFieldThatIsGoneBreaksWhetherItWasReadOrSent() {
    assertBreaking(Planted.inSchema("Tag", tag -> {
          ((ObjectNode) tag.get("properties")).remove("slug");
          without("required", "slug").accept(tag);
        }))
        .contains("DELETE /tickets/{ticket_id}/tags/{tag_id}: 200's tags[].slug is gone");
    assertBreaking(Planted.inSchema("NewReply/properties", fields -> fields.remove("close_ticket")))
        .containsExactly("POST /tickets/{ticket_id}/responses: the body's close_ticket is gone");
  }

  @Test
  void whatHasToBeSentNowBreaks() {
    assertBreaking(Planted.at(LIST, operation -> parameter(operation, true)))
        .containsExactly("GET /tickets: the parameter colour is new and required");
    assertBreaking(Planted.inSchema("NewReply", with("required", "close_ticket")))
        .containsExactly(
            "POST /tickets/{ticket_id}/responses: the body's close_ticket is required now");
  }

  @Test
  void whatMayBeMissingNowBreaks() {
    assertBreaking(Planted.inSchema("Tag", without("required", "slug")))
        .contains("POST /tickets/{ticket_id}/tags: 200's tags[].slug may be missing now");
  }

  @Test
  void aListInAQueryIsNamedAsItIsSent() {
    assertBreaking(
            Planted.at("/components/parameters/TicketWith/schema/items", without("enum", "agent")))
        .contains("GET /tickets/{ticket_id}: the parameter with[] is never agent now");
  }

  @Test
  void anotherTypeBreaks() {
    assertBreaking(Planted.inSchema("Tag/properties/title", title -> title.put("type", "integer")))
        .contains(
            "POST /tickets/{ticket_id}/tags: 200's tags[].title is integer now, and was string");
    assertBreaking(Planted.at(
            "/components/parameters/PerPage/schema", schema -> schema.put("type", "string")))
        .contains("GET /tickets: the parameter per_page is string now, and was integer");
  }

  @Test
  void oneTypeOfSeveralThatIsGoneBreaks() {
    assertBreaking(Planted.inSchema("Id", id -> id.put("type", "integer")))
        .contains(
            "POST /tickets/{ticket_id}/tags: the body's tag_id is integer now, and was integer or string");
  }

  @Test
  void nullThatMayComeNowBreaksAndNullThatMayNotIsHarmless() {
    assertBreaking(Planted.inSchema(
            "Tag/properties/title",
            title -> title.putArray("type").add("string").add("null")))
        .contains("POST /tickets/{ticket_id}/tags: 200's tags[].title may be null now");
    assertHarmless(
            Planted.inSchema("Person/properties/last_name", name -> name.put("type", "string")))
        .contains("GET /customers/{customer_id}: 200's customer.last_name is never null now");
  }

  @Test
  void aFurtherFormOfWhatIsReadBreaksAndAFormLessIsHarmless() {
    assertBreaking(Planted.inSchema(
            "Timestamp", moment -> moment.withArray("/oneOf").addObject().put("type", "integer")))
        .contains("GET /tickets: 200's tickets.data[].waiting_since has a further form");
    assertHarmless(
            Planted.inSchema("Timestamp", moment -> moment.withArray("/oneOf").remove(1)))
        .contains("GET /tickets: 200's tickets.data[].waiting_since has a form less");
  }

  @Test
  void wordsBreakWhereSomebodyDoesNotKnowThem() {
    assertBreaking(
            Planted.inSchema("NewReply/properties/conversation_type", without("enum", "note")))
        .contains(
            "POST /tickets/{ticket_id}/responses: the body's conversation_type is never note now");
    assertBreaking(Planted.inSchema("Person/properties/status", with("enum", "asleep")))
        .contains("GET /customers/{customer_id}: 200's customer.status may be asleep now");
    assertBreaking(Planted.inSchema(
            "RestForbidden/properties/code", code -> code.put("const", "forbidden")))
        .contains("GET /tickets: 403's code may be forbidden now");
  }

  @Test
  void anAnswerOrAnEncodingThatIsGoneBreaks() {
    assertBreaking(Planted.at(LIST + "/responses", answers -> answers.remove("401")))
        .containsExactly("GET /tickets: the answer 401 is gone");
    assertBreaking(Planted.at(
            "/paths/~1tickets/post/requestBody/content",
            content -> content.remove("multipart/form-data")))
        .containsExactly("POST /tickets: the body's form multipart/form-data is gone");
  }

  @Test
  void tighterLimitsBreak() {
    assertBreaking(
            Planted.at("/components/parameters/PerPage/schema", schema -> schema.put("minimum", 5)))
        .contains("GET /tickets: the parameter per_page has other limits");
  }

  @Test
  void aRoleThatMayNotCallAnyMoreBreaks() {
    assertBreaking(Planted.at(LIST, without("x-roles", "agent")))
        .containsExactly("GET /tickets: agents may not call it any more");
    assertHarmless(Planted.at(LIST, with("x-roles", "customer")))
        .containsExactly("GET /tickets: customers may call it now");
  }

  private static void parameter(ObjectNode operation, boolean required) {
    operation
        .withArray("/parameters")
        .addObject()
        .put("name", "colour")
        .put("in", "query")
        .put("required", required)
        .putObject("schema")
        .put("type", "string");
  }

  private static AbstractListAssert<?, List<? extends String>, String, ?> assertBreaking(
      List<Change> changes) {
    return assertThat(changes.stream().filter(Change.BREAKS).map(Change::name).toList());
  }

  private static AbstractListAssert<?, List<? extends String>, String, ?> assertHarmless(
      List<Change> changes) {
    assertBreaking(changes).isEmpty();
    return assertThat(changes.stream().map(Change::name).toList());
  }
}
