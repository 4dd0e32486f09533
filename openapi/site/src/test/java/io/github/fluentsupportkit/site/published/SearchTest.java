package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(WithChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class SearchTest {

  private final Window window;

  SearchTest(Window window) {
    this.window = window.offline().open(BuiltSite.address("index.html"));
    window.click("[data-search]").until("document.querySelector('dialog').open");
  }

  @ParameterizedTest
  @CsvSource({
    "errors, guide/errors.html",
    "list tickets, operations/listTickets.html",
    "delete a customer, operations/deleteCustomer.html",
    "differences delete customer, differences/deleteCustomer.html",
    "sandbox, kit/sandbox.html",
    "cannot send delete, guide/errors.html#clients-that-cannot-send-put-or-delete",
    "newCustomer[password], operations/createTicket.html#in-the-body",
  })
  void whatIsCalledSoComesFirst(String words, String address) {
    assertThat(found(words)).first().isEqualTo(address);
  }

  @Test
  void aTitleComesBeforeAHeadingAndAHeadingBeforeTheText() {
    assertThat(found("password"))
        .containsSubsequence(
            "guide/application-password.html",
            "kit/operating.html#users-agents-and-passwords",
            "operations/createTicket.html#in-the-body");
  }

  @Test
  void aWholeWordComesBeforeAPartOfOne() {
    assertThat(found("tag").subList(0, 4)).allMatch(address -> address.contains("Tag"));
  }

  private List<String> found(String words) {
    window.evaluate("document.querySelector('#words').value = '" + words + "';"
        + " document.querySelector('#found').replaceChildren();"
        + " document.querySelector('#words').dispatchEvent(new Event('input'))");
    return window
        .until("document.querySelector('#found a')")
        .evaluate("[...document.querySelectorAll('#found a')].map((a) => a.getAttribute('href'))")
        .valueStream()
        .map(address -> address.asString())
        .toList();
  }
}
