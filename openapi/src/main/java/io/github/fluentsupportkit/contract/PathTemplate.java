package io.github.fluentsupportkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the contract, such as {@code /tickets/{ticket_id}}, and what it matches.
 *
 * <p>As in the product, a place holder stands for digits only, letters match in either case, and a
 * slash at the end does not count.
 */
public final class PathTemplate {

  private static final Pattern PLACE_HOLDER = Pattern.compile("\\{([^}]+)}");

  private final String template;
  private final Pattern pattern;
  private final List<String> names;

  PathTemplate(String template) {
    this.template = template;
    this.names = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    Matcher holder = PLACE_HOLDER.matcher(template);
    int from = 0;
    while (holder.find()) {
      regex.append(Pattern.quote(template.substring(from, holder.start()))).append("([0-9]+)");
      names.add(holder.group(1));
      from = holder.end();
    }
    regex.append(Pattern.quote(template.substring(from))).append("/?");
    this.pattern = Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
  }

  /** The values of the place holders if {@code path} is one of this template's, in their order. */
  public Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }

  /** A regular expression for what this template matches, for tools that take one. */
  public String regex() {
    return pattern.pattern();
  }

  /** The template as the contract writes it. */
  @Override
  public String toString() {
    return template;
  }
}
