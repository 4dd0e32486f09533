package io.github.fluentsupportkit.site.browser;

/** The console of the reference, as somebody uses it who wants to see the list of tickets. */
public final class Console {

  private static final String SEND = "[data-addressbar-action=send]";

  private Console() {}

  /**
   * Opens the reference, and sends the request that it proposes to the server that it proposes.
   *
   * @param site the address of the site's root
   */
  public static void listTickets(Window window, String site) {
    window
        .open(site + "reference.html#tag/tickets/GET/tickets")
        .until(button("Test Request"))
        .evaluate(button("Test Request") + ".click()");
    window.until("document.querySelector('" + SEND + "')").click(SEND);
  }

  private static String button(String text) {
    return "[...document.querySelectorAll('button')].find((b) => b.textContent.includes('" + text
        + "'))";
  }
}
