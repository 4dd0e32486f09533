package io.github.fluentsupportkit.bench.report;

import io.github.fluentsupportkit.bench.measure.Figures;
import io.github.fluentsupportkit.bench.measure.Goal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was measured.
 *
 * @param circumstances under which, such as the Java
 */
public record Report(Map<String, String> circumstances, Figures figures, List<Goal> goals) {

  /** Writes it as {@code report.md} and {@code report.json}, with the value of each round. */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("report.md"), markdown());
      Files.writeString(
          folder.resolve("report.json"),
          JsonMapper.builder()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .build()
                  .writeValueAsString(json())
              + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For people at a terminal and for Markdown alike. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# Benchmarks\n\n");
    circumstances.forEach((name, value) ->
        text.append("- ").append(name).append(": ").append(value).append('\n'));
    Tables.of(figures)
        .forEach((area, table) ->
            text.append("\n## ").append(area).append("\n\n").append(table.markdown()));
    text.append("\n## Goals\n\n").append(Tables.of(goals).markdown());
    return text.toString();
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode where = json.putObject("circumstances");
    circumstances.forEach(where::put);
    ArrayNode all = json.putArray("figures");
    figures.all().forEach(figure -> {
      ObjectNode one = all.addObject()
          .put("area", figure.area())
          .put("subject", figure.subject())
          .put("measure", figure.measure().title())
          .put("median", figure.median());
      ArrayNode rounds = one.putArray("rounds");
      figure.rounds().forEach(rounds::add);
    });
    ArrayNode reached = json.putArray("goals");
    goals.forEach(goal -> reached
        .addObject()
        .put("what", goal.what())
        .put("measured", goal.measured())
        .put(goal.atLeast() ? "atLeast" : "atMost", goal.limit())
        .put("met", goal.met()));
    return json;
  }
}
