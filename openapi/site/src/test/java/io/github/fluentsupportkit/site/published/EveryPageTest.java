package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.site.browser.Axe;
import io.github.fluentsupportkit.site.browser.Chromium;
import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens every page from disk, with no network, and keeps pictures of the first one of each kind, for people to look at;
 * with {@code -Dpictures=all} of every one, which takes half as long again.
 */
@ExtendWith(WithChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final boolean ALL_PICTURES = "all".equals(System.getProperty("pictures"));
  private static final int AT_ONCE = 2;
  private static final String CUT_CODE = "[...document.querySelectorAll('.code pre')]"
      + ".filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth).length";

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final BlockingQueue<Window> windows = new ArrayBlockingQueue<>(AT_ONCE);

  EveryPageTest(Chromium chromium) {
    for (int i = 0; i < AT_ONCE; i++) {
      windows.add(chromium.window().offline());
    }
  }

  @AfterAll
  void close() {
    threads.shutdownNow();
    windows.forEach(Window::close);
  }

  @TestFactory
  Stream<DynamicTest> isAccessibleAndContentWithItselfInBothSchemes() {
    List<String> pages = BuiltSite.pages();
    assertThat(pages).contains("index.html", "reference.html");
    record Looked(String page, Future<SoftAssertions> at) {}
    Set<String> kinds = new HashSet<>();
    List<Looked> all = pages.stream()
        .map(page -> {
          boolean shown = ALL_PICTURES || kinds.add(kind(page));
          return new Looked(page, threads.submit(() -> lookAt(page, shown)));
        })
        .toList();
    return all.stream()
        .map(page -> DynamicTest.dynamicTest(page.page(), () -> page.at().get().assertAll()));
  }

  /** Pages of one folder are made alike; those that are in none are one of a kind. */
  private static String kind(String page) {
    return page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
  }

  private SoftAssertions lookAt(String page, boolean shown) throws InterruptedException {
    Window window = windows.take();
    try {
      SoftAssertions that = new SoftAssertions();
      lookAt(page, window, that, shown);
      return that;
    } finally {
      windows.add(window);
    }
  }

  private static void lookAt(String page, Window window, SoftAssertions that, boolean shown) {
    window.leave().size(1440, 1800).scheme("light").open(BuiltSite.address(page));
    if (page.equals("reference.html")) {
      window.until("document.querySelectorAll('#reference section').length > 3");
    }
    if (shown) {
      window.shoot(picture(page, "-light.png"));
    }
    that.assertThat(window.requests())
        .as("what the page asked for")
        .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
    that.assertThat(policyOf(window))
        .as("the policy")
        .contains("default-src 'none'")
        .doesNotContain("*", "https:", "'unsafe-eval'");
    that.assertThat(Axe.seriousOn(window)).as("findings").isEmpty();

    // As the system changes at dusk: the page is not loaded again.
    window.scheme("dark");
    that.assertThat(Axe.faintOn(window)).as("findings, in the dark").isEmpty();
    if (shown) {
      window.shoot(picture(page, "-dark.png"));
      // Still in the dark, of which paper knows nothing.
      window.print(picture(page, ".pdf"));
    }

    window.size(390, 1600).scheme("light");
    if (shown) {
      window.shoot(picture(page, "-phone.png"));
    }
    that.assertThat(window.evaluate("document.documentElement.scrollWidth").asInt())
        .as("width on a phone")
        .isLessThanOrEqualTo(390);
    that.assertThat(window.evaluate(CUT_CODE).asInt()).as("code cut on a phone").isZero();
    that.assertThat(Axe.namelessOn(window)).as("findings, on a phone").isEmpty();
    that.assertThat(window.complaints()).as("the console").isEmpty();
  }

  private static String policyOf(Window window) {
    return window
        .evaluate("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
        .asString();
  }

  private static Path picture(String page, String as) {
    return PICTURES.resolve(page.replace(".html", as));
  }
}
