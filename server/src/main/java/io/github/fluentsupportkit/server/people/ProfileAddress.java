package io.github.fluentsupportkit.server.people;

import io.github.fluentsupportkit.server.request.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Where WordPress has the page of the user who a customer is. */
public final class ProfileAddress {

  private static final String PAGE = "/wp-admin/user-edit.php?user_id=";

  private ProfileAddress() {}

  /** The address, or null for a customer who is no user. */
  public static @Nullable String of(Person customer) {
    return customer.userId() == null ? null : SiteAddress.current() + PAGE + customer.userId();
  }

  /** The address, or nothing for a customer who is no user. */
  public static String orEmpty(Person customer) {
    String address = of(customer);
    return address == null ? "" : address;
  }
}
