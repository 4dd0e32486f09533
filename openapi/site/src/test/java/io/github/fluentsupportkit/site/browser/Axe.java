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

  /** The first element with text of each kind: letters of the same colour and size, on the same grounds. */
  private static final String ONE_OF_EACH_KIND = """
      (() => {
        const grounds = new Map([[null, '']]);
        const ground = (element) => {
          if (!grounds.has(element)) {
            const {backgroundColor, backgroundImage, opacity, filter} = getComputedStyle(element);
            grounds.set(element, [ground(element.parentElement), backgroundColor, backgroundImage, opacity, filter].join());
          }
          return grounds.get(element);
        };
        const kinds = new Map();
        const speaks = ({childNodes}) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        for (const element of document.querySelectorAll('body *')) {
          if (!speaks(element) || !element.checkVisibility()) continue;
          const {color, fontSize, fontWeight, textShadow} = getComputedStyle(element);
          const kind = [color, fontSize, fontWeight, textShadow, ground(element)].join();
          if (!kinds.has(kind)) kinds.set(kind, element);
        }
        return {include: [...kinds.values()]};
      })()""";

  private Axe() {}

  /** What is serious or worse, a line for each rule with elements that break it. */
  public static List<String> seriousOn(Window window) {
    return run(window, "document", "");
  }

  /**
   * Text that its ground swallows. Of elements with the same colours one is looked at, in a fraction of the time; what lies
   * above others is looked at by {@link #seriousOn}, and is the same in each scheme.
   */
  public static List<String> faintOn(Window window) {
    return run(window, ONE_OF_EACH_KIND, "runOnly: ['color-contrast'], ");
  }

  /** What can be used and does not say what it is. */
  public static List<String> namelessOn(Window window) {
    return run(
        window, "document", "runOnly: ['button-name', 'link-name', 'label', 'select-name'], ");
  }

  private static List<String> run(Window window, String what, String options) {
    // Evaluated, as the page's content security policy lets no script in.
    if (!window.evaluate("'axe' in globalThis").asBoolean()) {
      window.evaluate(SCRIPT + "; undefined");
    }
    return window
        .evaluate(
            "axe.run(" + what + ", {" + options + "preload: false, resultTypes: ['violations']})"
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
