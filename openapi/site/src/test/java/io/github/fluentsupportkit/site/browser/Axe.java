package io.github.fluentsupportkit.site.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page. */
public final class Axe {

  private static final String SCRIPT = read();

  private Axe() {}

  /** What is serious or worse, a line for each rule with elements that break it. */
  public static List<String> seriousOn(Window window) {
    return run(window, "");
  }

  /** Text that its ground swallows. */
  public static List<String> faintOn(Window window) {
    return run(window, "runOnly: ['color-contrast'], ");
  }

  /** What can be used and does not say what it is. */
  public static List<String> namelessOn(Window window) {
    return run(window, "runOnly: ['button-name', 'link-name', 'label', 'select-name'], ");
  }

  private static List<String> run(Window window, String options) {
    // Evaluated, as the page's content security policy lets no script in.
    if (!window.evaluate("'axe' in globalThis").asBoolean()) {
      window.evaluate(SCRIPT + "; undefined");
    }
    return window
        .evaluate("axe.run({" + options + "preload: false, resultTypes: ['violations']})"
            + ".then(({violations}) => violations"
            + ".filter(({impact}) => ['serious', 'critical'].includes(impact))"
            + ".map(({id, nodes}) => id + ': ' + nodes.slice(0, 4).map(({html, any}) =>"
            + " html.slice(0, 160) + ' ' + any.map(({message}) => message)).join(' | ')))")
        .valueStream()
        .map(finding -> finding.asString())
        .toList();
  }

  private static String read() {
    try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
