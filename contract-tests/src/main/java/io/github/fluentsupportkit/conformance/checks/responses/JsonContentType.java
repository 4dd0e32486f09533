package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;
import io.github.fluentsupportkit.conformance.checks.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds answers that do not say that they are JSON. */
final class JsonContentType implements Rule {

  private static final About ABOUT = About.exchanges(
      "responses.content-type",
      "Every answer says that it is JSON, and in UTF-8 if it names an encoding",
      Severity.ERROR,
      "Clients read a body by its content type; many refuse JSON under another name, or garble its letters.");

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)\"?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UTF8 = Set.of("utf-8", "utf8");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public boolean concerns(Reading reading) {
    return reading.judgesBody();
  }

  @Override
  public void judge(Reading reading, Findings findings) {
    List<String> values = reading.step().answer().headers().getOrDefault("content-type", List.of());
    String fault = values.isEmpty() ? "The answer has no content type." : fault(values);
    if (!fault.isEmpty()) {
      findings
          .at(reading.step())
          .where("Content-Type")
          .expected("application/json; charset=UTF-8")
          .actual(values.isEmpty() ? "no such header" : String.join(" and ", values))
          .say(fault);
    }
  }

  private static String fault(List<String> values) {
    for (String value : values) {
      int semicolon = value.indexOf(';');
      String type = semicolon < 0 ? value : value.substring(0, semicolon);
      if (!type.strip().equalsIgnoreCase("application/json")) {
        return "The answer calls itself " + type.strip() + ".";
      }
      Matcher charset = CHARSET.matcher(value);
      if (charset.find() && !UTF8.contains(charset.group(1).toLowerCase(Locale.ROOT))) {
        return "The answer says that it is in " + charset.group(1) + ", where JSON is in UTF-8.";
      }
    }
    return "";
  }
}
