package io.github.fluentsupportkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The step of the build that makes one file of the contract's many: {@code openapi.json} for programs,
 * {@code openapi.yaml} for people, {@code openapi-wire.yaml} for tools that know nothing of requests
 * whose fields may come in the query, and the deviations ledger as {@code deviations.json}.
 */
public final class BundleContract {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final ObjectMapper YAML = YAMLMapper.builder()
      .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
      .disable(YAMLWriteFeature.SPLIT_LINES)
      .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
      .build();

  private BundleContract() {}

  /**
   * Bundles.
   *
   * @param args the folder of the sources and the folder for the results
   * @throws IOException if a result cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path results = Files.createDirectories(Path.of(args[1], "bundled"));
    Contract contract = Contract.read(sources);
    write(results.resolve("openapi.json"), JSON, contract.document());
    write(results.resolve("openapi.yaml"), YAML, contract.document());
    write(results.resolve("openapi-wire.yaml"), YAML, WireForm.of(contract));
    write(results.resolve("deviations.json"), JSON, DeviationFiles.read(sources));
  }

  private static void write(Path file, ObjectMapper mapper, JsonNode content) throws IOException {
    Files.writeString(file, mapper.writeValueAsString(content));
  }
}
