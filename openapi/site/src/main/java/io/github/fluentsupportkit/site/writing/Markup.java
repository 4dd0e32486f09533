package io.github.fluentsupportkit.site.writing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of a page in CommonMark with tables. */
public final class Markup {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*<|]|(?<![A-Za-z0-9])_");
  private static final Pattern NOT_YET_ESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  private Markup() {}

  /** Markdown that shows plain text as it stands. */
  public static String text(String plain) {
    return SPECIAL.matcher(plain).replaceAll("\\\\$0");
  }

  /** Markdown that shows text as code. */
  public static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  /** Markdown without its line breaks. */
  public static String line(String markdown) {
    return LINE_BREAK.matcher(markdown.strip()).replaceAll(" ");
  }

  /** Markdown for a table: without its line breaks, and with bars that do not end a cell. */
  public static String cell(String markdown) {
    return NOT_YET_ESCAPED_BAR.matcher(line(markdown)).replaceAll("\\\\|");
  }

  /**
   * A table.
   *
   * @param heads Markdown for the head of each column
   * @param rows Markdown for each cell, as many in a row as there are columns
   */
  public static String table(List<String> heads, List<List<String>> rows) {
    String rule = heads.stream().map(head -> "---").collect(Collectors.joining(" | ", "| ", " |"));
    return row(heads)
        + rule
        + "\n"
        + rows.stream().map(Markup::row).collect(Collectors.joining())
        + "\n";
  }

  /** A fenced block. */
  public static String block(String language, String content) {
    return block(language, "", content);
  }

  /**
   * A fenced block with a title, which the site shows above it.
   *
   * @param title plain text; empty for none
   */
  public static String block(String language, String title, String content) {
    String info = (language + " " + line(title).replace("`", "")).strip();
    return "```" + info + "\n" + content.stripTrailing() + "\n```\n\n";
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markup::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
