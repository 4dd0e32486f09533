package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds what errors tell of the inside of a server.
 *
 * @param about the check
 * @param patterns what it looks for
 * @param words what is wrong, as a sentence
 */
record LeakRule(About about, List<Pattern> patterns, String words) implements Rule {

  private static final int ERROR = 400;

  /** Finds SQL, paths of files and stack traces. */
  static LeakRule internals() {
    return new LeakRule(
        About.exchanges(
            "responses.leaks",
            "No error, message or header shows SQL, a path of the server's files or a stack trace",
            Severity.WARNING,
            "It tells attackers where to begin, and people nothing."),
        patterns(
            "\\(SQL: ",
            "SQLSTATE\\[",
            "error in your SQL syntax",
            "(?i)\\bselect\\b[^\\n]{1,200}\\bfrom\\b\\s+[`\"\\[]?\\w+",
            "(?i)\\b(?:insert into|update|delete from) [`\"]?wp_\\w+",
            "Unknown column '",
            "(?m)^#0 /",
            "(?i)stack trace:",
            "\\bat [\\w.$]+\\([\\w]+\\.(?:java|kt):[0-9]+\\)",
            "Traceback \\(most recent",
            "/(?:var|home|usr|srv|opt|app|www|www-data|htdocs|bitnami)/[\\w./-]+\\.(?:php|java|py|js|rb|inc)\\b",
            "\\b[A-Za-z]:\\\\[\\w\\\\ .-]+\\.(?:php|java|py|js|rb|inc)\\b",
            "\\bon line (?:<b>)?[0-9]+"),
        "It shows the inside of the server.");
  }

  /** Finds names of classes, which every release shows. */
  static LeakRule classNames() {
    return new LeakRule(
        About.exchanges(
            "responses.class-names",
            "No error shows the name of a class",
            Severity.INFORMATION,
            "People do not understand it; that releases do it all the time makes it no secret."),
        patterns(
            "\\b[A-Z]\\w+(?:\\\\[A-Z]\\w+){2,}",
            "\\b(?:java|javax|jakarta|org|com|io)\\.[a-z]\\w*\\.[\\w.$]*(?:Exception|Error)\\b"),
        "It shows the name of a class.");
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.arrived() && (reading.status() >= ERROR || !said(reading).isEmpty());
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    said(reading)
        .forEach((pointer, text) -> patterns.stream()
            .map(p -> p.matcher(text))
            .filter(Matcher::find)
            .findFirst()
            .ifPresent(match -> findings
                .at(reading.step())
                .where(pointer)
                .expected("a sentence for people")
                .actual(text)
                .say(words)));
  }

  /** What the server says in its own words: errors, the message of other answers, and headers of its own. */
  private static Map<String, String> said(Reading reading) {
    Map<String, String> said = new LinkedHashMap<>();
    if (reading.json().isMissingNode()) {
      String before = reading.text().before();
      said.put("", before.isEmpty() ? reading.text().text() : before);
    } else if (reading.status() >= ERROR) {
      collect("", reading.json(), said);
    } else {
      for (String pointer : List.of("", "/message")) {
        if (reading.json().at(pointer).isString()) {
          said.put(pointer, reading.json().at(pointer).asString(""));
        }
      }
    }
    // Standard ones have a form; what a server adds may say anything.
    reading.step().answer().headers().forEach((name, values) -> {
      if (name.toLowerCase(Locale.ROOT).startsWith("x-")) {
        said.put(name, String.join(", ", values));
      }
    });
    said.values().removeIf(String::isBlank);
    return said;
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> said) {
    if (node.isString()) {
      said.put(pointer, node.asString(""));
    } else if (node.isObject()) {
      node.properties().forEach(e -> collect(pointer + "/" + e.getKey(), e.getValue(), said));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer + "/" + i, node.get(i), said);
      }
    }
  }

  private static List<Pattern> patterns(String... expressions) {
    return Stream.of(expressions).map(Pattern::compile).toList();
  }
}
