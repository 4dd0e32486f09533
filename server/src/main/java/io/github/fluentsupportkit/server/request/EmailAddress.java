package io.github.fluentsupportkit.server.request;

import java.util.regex.Pattern;

/**
 * What WordPress takes for an e-mail address: its {@code is_email}, which wants a dot in the domain and knows no
 * quotes.
 */
public final class EmailAddress {

  private static final int LONGEST = 190;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@"
      + "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

  private EmailAddress() {}

  /** Whether a text is one. */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
