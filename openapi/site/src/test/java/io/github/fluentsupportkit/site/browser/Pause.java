package io.github.fluentsupportkit.site.browser;

/** The time between two looks at something that is about to happen. */
final class Pause {

  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
