package io.github.fluentsupportkit.server.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as people show it: {@code …} stands for further fields, for further elements, and within a text for any words. A
 * moment stands for any in the same form.
 */
final class ShownJson {

  private static final String MORE = "…";
  private static final String QUOTED_MORE = "\"…\"";
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d)?");

  private final JsonNode shown;

  ShownJson(String text) {
    this.shown = JsonMapper.shared().readTree(quoted(text));
  }

  /** Where an answer is not as shown, each with a sentence; none if it is. */
  List<String> differencesTo(JsonNode answer) {
    return differences("", shown, answer).toList();
  }

  private static Stream<String> differences(String at, JsonNode shown, JsonNode answer) {
    if (shown.isObject() && answer.isObject()) {
      return fields(at, shown, answer);
    }
    if (shown.isArray() && answer.isArray()) {
      return elements(at, shown.valueStream().toList(), answer.valueStream().toList());
    }
    return isSame(shown, answer)
        ? Stream.empty()
        : Stream.of(at + " is " + answer + " and shown as " + shown);
  }

  private static Stream<String> fields(String at, JsonNode shown, JsonNode answer) {
    Set<String> names = new LinkedHashSet<>(shown.propertyNames());
    if (!names.remove(MORE)) {
      names.addAll(answer.propertyNames());
    }
    return names.stream()
        .flatMap(name -> differences(at + "/" + name, shown.path(name), answer.path(name)));
  }

  private static Stream<String> elements(String at, List<JsonNode> shown, List<JsonNode> answer) {
    List<String> texts = shown.stream().map(JsonNode::toString).toList();
    int gap = texts.indexOf(QUOTED_MORE);
    if (gap < 0) {
      return shown.size() == answer.size()
          ? pairs(at, shown, answer, 0)
          : Stream.of(at + " has " + answer.size() + " elements and is shown with " + shown.size());
    }
    int behind = shown.size() - gap - 1;
    if (gap + behind > answer.size()) {
      return Stream.of(at + " has " + answer.size() + " elements and is shown with more");
    }
    int from = answer.size() - behind;
    return Stream.concat(
        pairs(at, shown.subList(0, gap), answer, 0),
        pairs(at, shown.subList(gap + 1, shown.size()), answer.subList(from, answer.size()), from));
  }

  private static Stream<String> pairs(
      String at, List<JsonNode> shown, List<JsonNode> answer, int first) {
    Stream.Builder<String> all = Stream.builder();
    for (int i = 0; i < shown.size(); i++) {
      differences(at + "/" + (first + i), shown.get(i), answer.get(i)).forEach(all);
    }
    return all.build();
  }

  private static boolean isSame(JsonNode shown, JsonNode answer) {
    if (!shown.isString() || !answer.isString()) {
      return shown.equals(answer);
    }
    String text = shown.asString();
    if (MOMENT.matcher(text).matches()) {
      return form(text).equals(form(answer.asString()));
    }
    String words = "\\Q" + text.replace(MORE, "\\E.*\\Q") + "\\E";
    return Pattern.compile(words, Pattern.DOTALL).matcher(answer.asString()).matches();
  }

  private static String form(String moment) {
    return DIGIT.matcher(moment).replaceAll("0");
  }

  /** The same as JSON that parsers read: a field or an element in place of a bare {@code …}. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder();
    Deque<Character> open = new ArrayDeque<>();
    boolean inText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        inText = !inText;
      } else if (!inText && (c == '{' || c == '[')) {
        open.push(c);
      } else if (!inText && (c == '}' || c == ']')) {
        open.pop();
      }
      boolean bare = !inText && c == MORE.charAt(0);
      String field = Character.valueOf('{').equals(open.peek()) ? QUOTED_MORE + ":" : "";
      json.append(bare ? field + QUOTED_MORE : String.valueOf(c));
    }
    return json.toString();
  }
}
