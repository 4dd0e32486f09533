package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where operations stand in the files of the contract. */
public final class ContractFiles {

  /** The folder of the files in the repository of this kit. */
  public static final String FOLDER = "openapi/src/main/resources/fluent-support/";

  /** The file that leads to all others. */
  public static final Place INDEX = new Place(FOLDER + "openapi.yaml", 1);

  private static final String RESOURCES = "/fluent-support/";

  private final Map<String, Place> places = new HashMap<>();

  /**
   * A place in a file.
   *
   * @param file below the top of the repository
   * @param line counted from 1
   */
  public record Place(String file, int line) {}

  /** Looks up the operations of the contract that comes with the program. */
  public ContractFiles(Contract contract) {
    JsonNode paths =
        new YAMLMapper().readTree(text("openapi.yaml").orElse("{}")).path("paths");
    for (Operation operation : contract.operations()) {
      String reference = paths.path(operation.path().toString()).path("$ref").asString("");
      String file = reference.replaceFirst("#.*", "");
      if (!file.isEmpty()) {
        places.put(operation.id(), new Place(FOLDER + file, line(file, operation.id())));
      }
    }
  }

  /** Where an operation stands; the index for what is no operation. */
  public Place of(String operation) {
    return places.getOrDefault(operation, INDEX);
  }

  private static int line(String file, String operation) {
    List<String> lines = text(file).orElse("").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("operationId: " + operation)) {
        return i + 1;
      }
    }
    return 1;
  }

  private static Optional<String> text(String file) {
    try (InputStream in = Contract.class.getResourceAsStream(RESOURCES + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
