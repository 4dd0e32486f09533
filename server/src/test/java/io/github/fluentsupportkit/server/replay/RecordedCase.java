package io.github.fluentsupportkit.server.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that a release was asked, and what it answered: one line of a recording.
 *
 * @param name of the case, the same in every release
 */
record RecordedCase(String name, JsonNode request, JsonNode response) {

  /** Set it to replay other recordings than those of the project, as in the tests of the contract. */
  private static final String FOLDER_PROPERTY = "evidence";

  private static final String OWN_FOLDER = "src/test/resources/evidence";

  /** Where folders are looked for. */
  private static final Path CONTRACT = Path.of("../openapi");

  private static final String ENDING = ".jsonl";

  /** Whether the project's own recordings are replayed. */
  static boolean areOwn() {
    return System.getProperty(FOLDER_PROPERTY, OWN_FOLDER).equals(OWN_FOLDER);
  }

  /** All cases in their order, by release. */
  static Map<String, List<RecordedCase>> byRelease() {
    Path folder = CONTRACT.resolve(System.getProperty(FOLDER_PROPERTY, OWN_FOLDER));
    Map<String, List<RecordedCase>> releases = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        String name = String.valueOf(file.getFileName());
        releases.put(
            name.substring(name.lastIndexOf('-') + 1, name.length() - ENDING.length()), in(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return releases;
  }

  private static List<RecordedCase> in(Path file) throws IOException {
    List<RecordedCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      cases.add(new RecordedCase(
          node.path("case").asString(), node.path("request"), node.path("response")));
    }
    return cases;
  }

  int status() {
    return response.path("status").asInt();
  }

  JsonNode body() {
    return response.path("body");
  }
}
