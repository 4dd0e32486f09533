package io.github.fluentsupportkit.server.storage;

/** What a search looks into on H2: title and content of a ticket, whatever the case of their letters. */
final class TicketText {

  /** Requests have no such character, so that nothing is found across it. */
  private static final char BETWEEN = '\0';

  private TicketText() {}

  static String of(String title, String content) {
    return folded(title + BETWEEN + content);
  }

  /**
   * Letter by letter, and in no language: a word has to stay a part of the text wherever it stands in it, which the
   * small letters of whole texts are not (a sigma depends on what follows) and an I is not in every country.
   */
  static String folded(String text) {
    return text.codePoints()
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
