package io.github.fluentsupportkit.conformance.recorded;

import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a recording has of the API.
 *
 * @param steps its requests to the API, in their order
 * @param passedOver how many others it has
 */
public record RecordedTraffic(List<Step> steps, int passedOver) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a recording: a HAR file, as browsers save it, or lines of JSON, each an exchange.
   *
   * @throws UnreadableRecordingException if it is neither; it says why
   * @throws IOException if the file cannot be read
   */
  public static RecordedTraffic read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRecordingException("There is no file " + file + ".");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new UnreadableRecordingException(file + " is empty.");
    }
    Contract contract = Contract.bundled();
    if (isLines(file, text)) {
      return new RecordedTraffic(new JsonLines(file, contract).steps(text), 0);
    }
    return new HarFile(file, contract).read(document(file, text));
  }

  /** A HAR file is one object, and so is a file with one line; a first line that is whole tells them apart. */
  private static boolean isLines(Path file, String text) {
    String first = text.stripLeading().lines().findFirst().orElse("");
    try {
      return !JsonMapper.shared().readTree(first).has("log");
    } catch (JacksonException e) {
      return file.toString().endsWith(".jsonl");
    }
  }

  private static JsonNode document(Path file, String text) throws UnreadableRecordingException {
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new UnreadableRecordingException(file
          + " is no JSON, at line "
          + e.getLocation().getLineNr()
          + ", column "
          + e.getLocation().getColumnNr()
          + ".");
    }
  }
}
