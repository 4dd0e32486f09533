package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardTest {

  private static final String FOCUSED = "document.activeElement";

  private final Window window;

  KeyboardTest(Window window) {
    this.window = window.offline();
  }

  @BeforeEach
  void page() {
    window.size(1440, 900).open(BuiltSite.address("guide/errors.html"));
  }

  @Test
  void theFirstStopLeadsPastTheNavigation() {
    window.press("Tab");

    assertThat(window.evaluate(FOCUSED + ".textContent").asString())
        .isEqualTo("Skip to the content");
    assertThat(window.evaluate(FOCUSED + ".getBoundingClientRect().top").asDouble())
        .isPositive();
    window.press("Enter").until(FOCUSED + ".id === 'main'");
  }

  @Test
  void whatHasTheFocusIsOutlined() {
    for (int stop = 0; stop < 12; stop++) {
      window.press("Tab");
      assertThat(
              window.evaluate("getComputedStyle(" + FOCUSED + ").outlineStyle").asString())
          .as("outline of %s", window.evaluate(FOCUSED + ".outerHTML"))
          .isEqualTo("solid");
    }
  }

  @Test
  void theSearchOpensFindsAndLeadsThere() {
    window.press("/").until("document.querySelector('dialog').open");
    window.type("override PUT DELETE").until("document.querySelectorAll('#found a').length > 0");
    window.press("ArrowDown").until(FOCUSED + ".matches('#found a')");

    String target = window.evaluate(FOCUSED + ".href").asString();
    window.press("Enter").until("location.href === '" + target + "'");
  }

  @Test
  void theSearchClosesAndSaysWhenThereIsNothing() {
    window.press("/").until("document.querySelector('dialog').open");
    window.type("xyzzy").until("document.querySelector('#count').textContent === 'Nothing found'");

    window.press("Escape").until("!document.querySelector('dialog').open");
  }

  @Test
  void theMenuOfANarrowWindowOpensAndCloses() {
    window.size(390, 844);
    window.evaluate("document.querySelector('[data-menu]').focus()");

    window.press("Enter").until("document.querySelector('#navigation').checkVisibility()");
    window.press("Tab").until(FOCUSED + ".matches('#navigation a')");
    window.press("Escape").until("!document.querySelector('#navigation').checkVisibility()");
    window.until(FOCUSED + ".matches('[data-menu]')");
  }

  @Test
  void theSwitchOfTheColoursIsKeptFromPageToPage() {
    window.scheme("light").open(BuiltSite.address("guide/errors.html"));
    window.evaluate("document.querySelector('[data-scheme-switch]').focus()");
    window.press("Enter").until("document.documentElement.dataset.scheme === 'dark'");

    window
        .open(BuiltSite.address("index.html"))
        .until("document.documentElement.dataset.scheme === 'dark'");
    window.click("[data-scheme-switch]");
  }

  @Test
  void anotherExampleIsChosenFromAList() {
    window.open(BuiltSite.address("operations/createTicket.html"));
    String shown =
        "[...document.querySelectorAll('.example select')].find((s) => s.checkVisibility())";
    window.until(shown + ".value === '0'").evaluate(shown + ".focus()");

    window
        .press("ArrowDown")
        .until(FOCUSED + ".selectedOptions[0].text === 'For a customer who is new'");
    window.until(FOCUSED + ".closest('figure').textContent.includes('newCustomer')");
    assertThat(window
            .evaluate("document.querySelectorAll('.example select').length")
            .asInt())
        .isGreaterThan(2);
  }

  @Test
  void codeIsCopiedAtThePressOfAButton() {
    window.evaluate(
        "navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }");
    window.evaluate("document.querySelector('figure.code button').focus()");

    window.press("Enter").until("globalThis.copied.startsWith('API=http')");
    window.until(FOCUSED + ".textContent === 'Copied'");
  }
}
