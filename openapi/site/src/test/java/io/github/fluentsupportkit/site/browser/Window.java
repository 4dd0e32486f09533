package io.github.fluentsupportkit.site.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.JsonNode;

/** A page as somebody sees and uses it. */
public final class Window implements AutoCloseable {

  private static final long LONGEST_WAIT_MILLIS = 120_000;

  private final Protocol protocol;
  private final String session;
  private final String storage;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  Window(Protocol protocol, String session, String storage) {
    this.protocol = protocol;
    this.session = session;
    this.storage = storage;
    protocol.listen(session, this::notice);
    List.of("Page", "Runtime", "Log", "Network")
        .forEach(domain -> call(domain + ".enable", Map.of()));
    size(1440, 900);
  }

  private void notice(JsonNode event) {
    JsonNode said = event.path("params");
    switch (event.path("method").asString("")) {
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(said.path("type").asString(""))) {
          complaints.add(said.path("args").toString());
        }
      }
      case "Runtime.exceptionThrown" ->
        complaints.add(said.path("exceptionDetails").toString());
      case "Log.entryAdded" -> {
        if (List.of("error", "warning").contains(said.at("/entry/level").asString(""))) {
          complaints.add(
              said.at("/entry/text").asString("") + " " + said.at("/entry/url").asString(""));
        }
      }
      case "Network.requestWillBeSent" -> requests.add(said.at("/request/url").asString(""));
      default -> {}
    }
  }

  /** Errors and warnings of the console, and what broke a content security policy, since the last page was opened. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The addresses of everything that was asked for since the last page was opened. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Lets nothing through to any network. */
  public Window offline() {
    call(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    return this;
  }

  /** Width and height in CSS pixels. */
  public Window size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** What the system prefers: {@code light} or {@code dark}. */
  public Window scheme(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return painted();
  }

  /** Waits until what was changed is on the screen, which takes large pages a while. */
  private Window painted() {
    evaluate("globalThis.painted = false, requestAnimationFrame(() =>"
        + " requestAnimationFrame(() => { globalThis.painted = true; })), 0");
    return until("globalThis.painted");
  }

  /** Leaves the page for an empty one, which takes no time to be painted in another size or scheme. */
  public Window leave() {
    call("Page.navigate", Map.of("url", "about:blank"));
    return until("location.href === 'about:blank'");
  }

  /** Opens a page and waits until it is loaded. */
  public Window open(String address) {
    // From nowhere, since going to another part of the same page loads nothing.
    leave();
    complaints.clear();
    requests.clear();
    call("Page.navigate", Map.of("url", address));
    return until("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** The value of an expression, or of its promise. */
  public JsonNode evaluate(String expression) {
    JsonNode said = call(
        "Runtime.evaluate",
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (said.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + said.path("exceptionDetails"));
    }
    return said.at("/result/value");
  }

  /** Waits until an expression is true. */
  public Window until(String expression) {
    long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
    while (System.currentTimeMillis() < end) {
      if (isTrue(expression)) {
        return this;
      }
      Pause.shortly();
    }
    throw new AssertionFailedError("It never came true that " + expression + " on "
        + evaluate("location.href") + ", which complained: " + complaints);
  }

  private boolean isTrue(String expression) {
    try {
      return evaluate("Boolean(" + expression + ")").asBoolean();
    } catch (Left page) {
      return false;
    }
  }

  /** Presses a key, such as {@code Tab}, {@code Enter}, {@code Escape} or {@code /}. */
  public Window press(String key) {
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    int code = switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "ArrowDown" -> 40;
      default -> key.charAt(0);
    };
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    return this;
  }

  /** Types into what has the focus. */
  public Window type(String text) {
    call("Input.insertText", Map.of("text", text));
    return this;
  }

  /** Clicks the first element that a selector finds. */
  public Window click(String selector) {
    try {
      evaluate("document.querySelector(" + quoted(selector) + ").click()");
    } catch (Left page) {
      // It was clicked: a link leads to another page before the answer comes.
    }
    return this;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "\\'") + "'";
  }

  /** Keeps a picture of what is seen. */
  public void shoot(Path file) {
    keep(file, call("Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true)));
  }

  /** Keeps the page as it is printed. */
  public void print(Path file) {
    keep(file, call("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  private static void keep(Path file, JsonNode content) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, Base64.getDecoder().decode(content.path("data").asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes it, and forgets what it stored. */
  @Override
  public void close() {
    protocol.call("", "Target.disposeBrowserContext", Map.of("browserContextId", storage));
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return protocol.call(session, method, parameters);
  }
}
