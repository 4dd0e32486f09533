package io.github.fluentsupportkit.contract.request;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a parameter in PHP's brackets.
 *
 * @param keys the keys that lead to the value: {@code ticket}, {@code title} for {@code ticket[title]}
 * @param appends whether it ends in empty brackets and adds to a list; {@code keys} stops before them
 */
public record BracketName(List<String> keys, boolean appends) {

  /**
   * Takes a name apart. As in PHP, a bracket that is never closed belongs to the name as an underscore,
   * text behind the last bracket is dropped, and dots and spaces in the first key become underscores.
   */
  public static BracketName parse(String name) {
    int open = name.indexOf('[');
    if (open <= 0 || name.indexOf(']', open) < 0) {
      return new BracketName(List.of(plain(name)), false);
    }
    List<String> keys = new ArrayList<>();
    keys.add(plain(name.substring(0, open)));
    int at = open;
    while (at < name.length() && name.charAt(at) == '[') {
      int close = name.indexOf(']', at);
      if (close < 0) {
        break;
      }
      keys.add(name.substring(at + 1, close));
      at = close + 1;
    }
    boolean appends = keys.get(keys.size() - 1).isEmpty();
    return new BracketName(List.copyOf(appends ? keys.subList(0, keys.size() - 1) : keys), appends);
  }

  private static String plain(String key) {
    return key.replace('.', '_').replace(' ', '_').replace('[', '_');
  }
}
