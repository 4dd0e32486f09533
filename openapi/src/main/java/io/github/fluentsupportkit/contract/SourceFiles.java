package io.github.fluentsupportkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML and JSON files that a contract is written in, each read once. */
final class SourceFiles {

  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path root;
  private final Map<Path, JsonNode> read = new HashMap<>();

  SourceFiles(Path root) {
    this.root = root;
  }

  JsonNode content(Path file) {
    JsonNode known = read.get(file);
    if (known != null) {
      return known;
    }
    JsonNode content = parse(file);
    read.put(file, content);
    return content;
  }

  /** How messages name a file: as seen from the root's folder. */
  String name(Path file) {
    Path folder = root.toAbsolutePath().getParent();
    return folder == null
        ? file.toString()
        : folder.relativize(file.toAbsolutePath()).toString();
  }

  private JsonNode parse(Path file) {
    try {
      // The YAML reader takes JSON as well, as every JSON text is YAML.
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new BrokenContractException(name(file) + " cannot be read");
    } catch (JacksonException e) {
      String place = e.getLocation() == null
          ? ""
          : ", line " + e.getLocation().getLineNr() + ", column "
              + e.getLocation().getColumnNr();
      throw new BrokenContractException(
          name(file) + place + ": " + oneLine(e.getOriginalMessage()));
    }
  }

  /** The parser says in several lines what it expected; the places between them are known already. */
  private static String oneLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("in ") && !line.startsWith("^"))
        .limit(3)
        .collect(Collectors.joining(", "));
  }
}
