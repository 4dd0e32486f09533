package io.github.fluentsupportkit.contract;

import java.nio.file.Path;

/**
 * A reference and where it stands.
 *
 * @param text as it is written
 * @param from the file that it stands in
 * @param at where in that file
 * @param target the file that it leads to
 * @param pointer the JSON pointer in that file
 */
record Reference(String text, Path from, String at, Path target, String pointer) {

  static Reference of(String text, Path from, String at) {
    int hash = text.indexOf('#');
    String place = hash < 0 ? text : text.substring(0, hash);
    Path target = place.isEmpty() ? from : from.resolveSibling(place).normalize();
    return new Reference(text, from, at, target, hash < 0 ? "" : text.substring(hash + 1));
  }
}
