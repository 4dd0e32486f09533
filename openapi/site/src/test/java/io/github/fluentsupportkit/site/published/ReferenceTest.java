package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference, opened from disk with no network. */
@ExtendWith(WithChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReferenceTest {

  private static final String REFERENCE = BuiltSite.address("reference.html");

  private static final String SAMPLE = "document.querySelector('.request-card .line')";

  /** How many colours samples and answers stand on. */
  private static final String GROUNDS =
      "new Set([...document.querySelectorAll('.scalar-card')].map((c) => getComputedStyle(c).backgroundColor)).size";

  private final Window window;

  ReferenceTest(Window window) {
    this.window = window.offline();
  }

  @Test
  void aLinkToAnOperationOpensItWithItsExamplesAndItsOtherPages() {
    window.open(REFERENCE + "#tag/tickets/GET/tickets/%7Bticket_id%7D");

    window.until("document.body.innerText.includes('Get a ticket')");
    window.until("document.querySelector('a[href$=\"differences/getTicket.html\"]')");
    window.until("document.querySelector('a[href$=\"operations/getTicket.html\"]')");
    window.until("document.body.innerText.includes('Who may call it')");
  }

  @Test
  void samplesAreThoseOfFiveLanguages() {
    String more = "document.querySelector('.client-libraries-list button[aria-haspopup],"
        + " .client-libraries-list button:last-child')";
    window.open(REFERENCE).until(more).evaluate(more + ".focus()");

    window.press("Enter").until("document.querySelector('[role=option]')");

    assertThat(window
            .evaluate(
                "[...document.querySelectorAll('[role=option]')].map((o) => o.textContent.trim())")
            .valueStream()
            .map(option -> option.asString()))
        .containsExactlyInAnyOrder("Curl", "Fetch", "java.net.http", "cURL", "Requests");
  }

  @Test
  void everyOperationIsInItsNavigation() {
    window.open(REFERENCE + "#tag/customers/GET/customers");

    for (Operation operation : Contract.bundled().operations()) {
      window.until("globalThis.contract.paths['" + operation.path() + "']."
          + operation.method().toLowerCase(java.util.Locale.ROOT)
          + ".description.includes('operations/"
          + operation.id() + ".html')");
    }
    window.until("document.body.innerText.includes('Customer portal')");
  }

  @Test
  void theConsoleOffersSandboxAndMockOfThisMachine() {
    window.open(REFERENCE).until("document.body.innerText.includes('127.0.0.1:4020')");

    assertThat(window.evaluate("document.body.innerText").asString())
        .contains("The sandbox on this machine");
    assertThat(window.requests()).allMatch(address -> address.startsWith("file:"));
  }

  @Test
  void theSwitchChangesTheColoursOfTheReferenceToo() {
    window.scheme("light").open(REFERENCE).until("document.querySelector('#reference h1')");
    String before = background();

    window.click("[data-scheme-switch]");

    assertThat(List.of(before, background())).doesNotHaveDuplicates();
    window.click("[data-scheme-switch]");
    assertThat(background()).isEqualTo(before);
  }

  @Test
  void samplesHaveTheColoursOfTheScheme() {
    window.scheme("light").open(REFERENCE).until(SAMPLE);
    window.until(GROUNDS + " === 1");
    String light = ground();

    window.click("[data-scheme-switch]");

    window.until(GROUNDS + " === 1");
    assertThat(ground()).isNotEqualTo(light);
    window.click("[data-scheme-switch]");
    assertThat(ground()).isEqualTo(light);
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 390})
  void nothingOfASampleOrAnAnswerIsBeyondItsEdge(int width) {
    window.size(width, 900).open(REFERENCE + "#tag/tickets/POST/tickets").until(SAMPLE);

    assertThat(window
            .evaluate(
                "[...document.querySelectorAll('.scalar-card pre')].map((pre) => pre.parentElement)"
                    + ".filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.innerText)")
            .valueStream())
        .isEmpty();
    window.size(1440, 900);
  }

  @Test
  void theOperationsOfAGroupAreLinksToThem() {
    window.open(REFERENCE).until("document.querySelector('a.endpoint[href]')");

    assertThat(window
            .evaluate("document.querySelectorAll('a.endpoint:not([href])').length")
            .asInt())
        .isZero();
    assertThat(window
            .evaluate("document.querySelector('a.endpoint').getBoundingClientRect().height")
            .asDouble())
        .as("height, of which a finger needs 24 pixels")
        .isGreaterThanOrEqualTo(24);
    window.click("a.endpoint[href='#tag/tickets/GET/tickets/%7Bticket_id%7D']");
    window.until(
        "[...document.querySelectorAll('#reference h3')].some((h) => h.textContent.includes('Get a ticket')"
            + " && Math.abs(h.getBoundingClientRect().top) < innerHeight)");
  }

  @Test
  void theReferenceFollowsTheSystemWhenItChanges() {
    window.scheme("light").open(REFERENCE).until("document.querySelector('#reference h1')");
    String before = background();

    window.scheme("dark");

    assertThat(List.of(before, background())).doesNotHaveDuplicates();
  }

  private String ground() {
    return window
        .evaluate("getComputedStyle(document.querySelector('.request-card')).backgroundColor")
        .asString();
  }

  private String background() {
    return window
        .evaluate(
            "getComputedStyle(document.querySelector('#reference .scalar-app')).backgroundColor + "
                + "getComputedStyle(document.querySelector('#reference h1')).color")
        .asString();
  }
}
