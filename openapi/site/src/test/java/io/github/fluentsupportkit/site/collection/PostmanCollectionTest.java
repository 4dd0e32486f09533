package io.github.fluentsupportkit.site.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PostmanCollectionTest {

  private static final Contract CONTRACT = Contract.bundled();
  private static final JsonNode COLLECTION =
      JsonMapper.shared().readTree(PostmanCollection.of(CONTRACT).content());
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");

  @Test
  void everyOperationIsARequestInTheFolderOfItsTag() {
    assertThat(COLLECTION.path("item"))
        .extracting(folder -> folder.path("name").asString())
        .containsExactly("Tickets", "Replies", "Tags", "Customers", "Customer portal");
    assertThat(items().map(item -> item.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(
            CONTRACT.operations().stream().map(Operation::summary).toList());
  }

  @Test
  void whatTheFormatRequiresIsThere() {
    assertThat(COLLECTION.at("/info/schema").asString())
        .isEqualTo("https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    assertThat(COLLECTION.at("/info/name").asString()).isNotEmpty();
    assertThat(COLLECTION.at("/auth/type").asString()).isEqualTo("basic");
    assertThat(items()).allSatisfy(item -> {
      JsonNode url = item.at("/request/url");
      assertThat(url.path("raw").asString()).startsWith("{{base_url}}/");
      assertThat(url.path("host")).hasSize(1);
      assertThat(url.path("path")).isNotEmpty();
      assertThat(item.at("/request/method").asString()).matches("[A-Z]+");
      assertThat(item.at("/request/header")).allMatch(JsonNode::isObject);
      assertThat(item.path("response")).isNotEmpty().allSatisfy(response -> {
        assertThat(response.path("code").isInt()).isTrue();
        assertThat(response.path("status").asString()).isNotEmpty();
        assertThat(response.path("body").isString()).isTrue();
        assertThat(response.path("originalRequest").isObject()).isTrue();
      });
    });
  }

  @Test
  void everyVariableThatARequestNamesHasAValue() {
    Set<String> defined = COLLECTION
        .path("variable")
        .valueStream()
        .map(variable -> variable.path("key").asString())
        .collect(Collectors.toSet());

    assertThat(VARIABLE.matcher(COLLECTION.toString()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(defined::contains);
  }

  @Test
  void everyExampleOfTheContractIsASavedAnswer() {
    long examples = CONTRACT.operations().stream()
        .flatMap(operation -> operation.answers().values().stream())
        .mapToLong(answer -> answer.examples().size())
        .sum();

    assertThat(items().mapToLong(item -> item.path("response").size()).sum()).isEqualTo(examples);
  }

  private static Stream<JsonNode> items() {
    List<JsonNode> folders = COLLECTION.path("item").valueStream().toList();
    return folders.stream().flatMap(folder -> folder.path("item").valueStream());
  }
}
