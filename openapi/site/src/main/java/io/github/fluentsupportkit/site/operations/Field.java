package io.github.fluentsupportkit.site.operations;

import static io.github.fluentsupportkit.site.writing.Markup.code;

import io.github.fluentsupportkit.site.writing.Markup;

/**
 * A parameter, or a field of a body.
 *
 * @param name the whole of it, with the names of what it is in
 * @param type what values it takes, as Markdown
 * @param needed whether it has to be there, and what holds otherwise, as Markdown; empty if it may be left out
 * @param description as Markdown
 */
record Field(String name, String type, String needed, String description) {

  /** An item of a list: a line with name, type and need, and below it what it is. */
  String item() {
    String head = code(name) + " " + type + (needed.isEmpty() ? "" : ", " + needed);
    return "- " + head + "\n"
        + (description.isBlank() ? "" : "\n  " + Markup.line(description) + "\n")
        + "\n";
  }
}
