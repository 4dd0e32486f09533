package io.github.fluentsupportkit.server.pages;

/**
 * Which page is wanted.
 *
 * @param number from 1
 * @param size how many records a page holds
 */
public record PageRequest(long number, int size) {

  /** How many records stand before the page, as far as numbers go. */
  public long offset() {
    long before = number - 1;
    return before > Long.MAX_VALUE / size ? Long.MAX_VALUE : before * size;
  }
}
