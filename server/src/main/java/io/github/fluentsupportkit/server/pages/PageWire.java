package io.github.fluentsupportkit.server.pages;

import io.github.fluentsupportkit.server.generated.model.CustomerPage;
import io.github.fluentsupportkit.server.generated.model.ListedCustomer;
import io.github.fluentsupportkit.server.generated.model.ListedTicket;
import io.github.fluentsupportkit.server.generated.model.TicketPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page envelope, with the nine keys of release 1.5.3 and paths for addresses. */
@Component
public final class PageWire {

  private static final String BASE_PATH = "/wp-json/fluent-support/v2";

  /** A page of tickets. */
  public TicketPage tickets(Page<ListedTicket> page) {
    return new TicketPage(
        page.total(),
        (long) page.request().size(),
        page.request().number(),
        page.lastPage(),
        next(page, "/tickets"),
        previous(page, "/tickets"),
        page.from(),
        page.to(),
        page.items());
  }

  /** A page of customers. */
  public CustomerPage customers(Page<ListedCustomer> page) {
    return new CustomerPage(
        page.total(),
        (long) page.request().size(),
        page.request().number(),
        page.lastPage(),
        next(page, "/customers"),
        previous(page, "/customers"),
        page.from(),
        page.to(),
        page.items());
  }

  private static @Nullable String next(Page<?> page, String path) {
    long number = page.request().number();
    return number < page.lastPage() ? address(path, number + 1) : null;
  }

  private static @Nullable String previous(Page<?> page, String path) {
    long number = page.request().number();
    return number > 1 ? address(path, number - 1) : null;
  }

  private static String address(String path, long page) {
    return BASE_PATH + path + "?page=" + page;
  }
}
