package io.github.fluentsupportkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class BundlerTest {

  private static final Path SOURCES = Path.of("src/main/resources/fluent-support/openapi.yaml");

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void theManyFilesBundleToTheOneThatIsShipped() {
    assertThat(Bundler.bundle(SOURCES)).isEqualTo(Contract.bundled().document());
  }

  @Test
  void oneFileBundlesToItself() throws IOException {
    ObjectNode shipped = Contract.bundled().document();
    write("openapi.yaml", shipped.toString());

    assertThat(bundle()).isEqualTo(shipped);
  }

  @Test
  void aReferenceToANamedSchemaBecomesAComponent() throws IOException {
    write("openapi.yaml", index("$ref: tags/schemas.yaml#/Tag"));
    write("tags/schemas.yaml", "Tag: {type: object, properties: {id: {$ref: ../values.yaml#/Id}}}");
    write("values.yaml", "Id: {type: integer}");

    ObjectNode bundle = bundle();

    assertThat(bundle.at("/components/parameters/P/schema/$ref").asString())
        .isEqualTo("#/components/schemas/Tag");
    assertThat(bundle.at("/components/schemas/Tag/properties/id/$ref").asString())
        .isEqualTo("#/components/schemas/Id");
    assertThat(bundle.at("/components/schemas/Id/type").asString()).isEqualTo("integer");
  }

  @Test
  void aReferenceIntoASchemaIsReplacedByWhatItLeadsTo() throws IOException {
    write(
        "openapi.yaml", index("{description: Its own., $ref: 'schemas.yaml#/Tag/properties/id'}"));
    write("schemas.yaml", "Tag: {properties: {id: {description: The tag's., type: integer}}}");

    assertThat(bundle().at("/components/parameters/P/schema"))
        .hasToString("{\"description\":\"Its own.\",\"type\":\"integer\"}");
  }

  @Test
  void aSchemaMayReferToItself() throws IOException {
    write("openapi.yaml", index("$ref: schemas.yaml#/Tree"));
    write("schemas.yaml", "Tree: {type: array, items: {$ref: '#/Tree'}}");

    assertThat(bundle().at("/components/schemas/Tree/items/$ref").asString())
        .isEqualTo("#/components/schemas/Tree");
  }

  @Test
  void aPayloadThatLooksLikeAReferenceIsLeftAlone() throws IOException {
    write(
        "openapi.yaml",
        index("{type: object}\n      examples: {odd: {value: {$ref: nowhere.yaml#/Nothing}}}"));

    assertThat(bundle().at("/components/parameters/P/examples/odd/value/$ref").asString())
        .isEqualTo("nowhere.yaml#/Nothing");
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamedWithItsFileAndPlace() throws IOException {
    write("openapi.yaml", index("$ref: schemas.yaml#/Tag"));
    write("schemas.yaml", "Tag: {properties: {id: {$ref: '#/Id'}}}");

    assertBroken("schemas.yaml at Tag/properties/id: #/Id leads nowhere");
  }

  @Test
  void aReferenceToAMissingFileIsNamedWithItsFileAndPlace() throws IOException {
    write("openapi.yaml", index("$ref: tags/schemas.yaml#/Tag"));

    assertBroken("openapi.yaml at components/parameters/P/schema: tags/schemas.yaml#/Tag leads to a"
        + " file that is not there");
  }

  @Test
  void aFolderWithoutAnIndexIsRefused() {
    assertBroken("openapi.yaml cannot be read");
  }

  @Test
  void theFilesOfTheLedgerAreJoinedInTheOrderOfItsIndex() throws IOException {
    write("deviations.yaml", "deviations: [{$ref: b.yaml}, {$ref: tags/a.yaml}]");
    write("b.yaml", "- {id: one}\n- {id: two}\n");
    write("tags/a.yaml", "- {id: three}\n");

    assertThat(DeviationFiles.read(folder).findValuesAsString("id"))
        .containsExactly("one", "two", "three");
  }

  @Test
  void aMissingFileOfTheLedgerIsNamed() throws IOException {
    write("deviations.yaml", "deviations: [{$ref: nowhere.yaml}]");

    assertThatThrownBy(() -> DeviationFiles.read(folder))
        .isInstanceOf(BrokenContractException.class)
        .hasMessage("nowhere.yaml cannot be read");
  }

  @Test
  void aReferenceThatIsNoneIsNamed() throws IOException {
    write("openapi.yaml", index("$ref: schemas.yaml#Tag"));
    write("schemas.yaml", "Tag: {type: object}");

    assertBroken(
        "openapi.yaml at components/parameters/P/schema: schemas.yaml#Tag is no reference");
  }

  @Test
  void aMistakeInYamlIsNamedWithItsFileAndLine() throws IOException {
    write("openapi.yaml", index("$ref: schemas.yaml#/Tag"));
    write("schemas.yaml", "Tag:\n  type: object\n  required: [id\n  title: Tag\n");

    assertThatThrownBy(this::bundle)
        .isInstanceOf(BrokenContractException.class)
        .hasMessageMatching("schemas\\.yaml, line [45], column [0-9]+: .+");
  }

  @Test
  void aFieldThatStandsTwiceIsAMistake() throws IOException {
    write("openapi.yaml", "openapi: 3.1.0\npaths: {}\npaths: {}\n");

    assertThatThrownBy(this::bundle)
        .isInstanceOf(BrokenContractException.class)
        .hasMessageStartingWith("openapi.yaml, line 3, ")
        .hasMessageContaining("paths");
  }

  @Test
  void twoComponentsOfOneNameAreRefused() throws IOException {
    write("openapi.yaml", index("{oneOf: [{$ref: 'a.yaml#/Tag'}, {$ref: 'b.yaml#/Tag'}]}"));
    write("a.yaml", "Tag: {type: object}");
    write("b.yaml", "Tag: {type: string}");

    assertBroken("two components are called Tag: a.yaml#/Tag and b.yaml#/Tag");
  }

  @Test
  void whatIsReplacedByItselfWithoutEndIsRefused() throws IOException {
    write("openapi.yaml", index("$ref: schemas.yaml#/Tag/properties/parent"));
    write("schemas.yaml", "Tag: {properties: {parent: {$ref: '#/Tag/properties/parent'}}}");

    assertBroken("schemas.yaml: #/Tag/properties/parent leads back to itself");
  }

  @Test
  void aFileThatIsNoContractIsRefused() throws IOException {
    write("openapi.yaml", "swagger: '2.0'\n");

    assertBroken("openapi.yaml is no OpenAPI document");
  }

  private static String index(String schema) {
    return """
        openapi: 3.1.0
        paths: {}
        components:
          parameters:
            P:
              schema:
                %s
        """.formatted(schema);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }

  private ObjectNode bundle() {
    return Bundler.bundle(folder.resolve("openapi.yaml"));
  }

  private void assertBroken(String message) {
    assertThatThrownBy(this::bundle)
        .isInstanceOf(BrokenContractException.class)
        .hasMessage(message);
  }
}
