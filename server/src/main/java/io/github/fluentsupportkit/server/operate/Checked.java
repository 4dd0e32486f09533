package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.auth.Permission;
import io.github.fluentsupportkit.server.request.EmailAddress;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of the command line that have to be of a form. */
final class Checked {

  /** What WordPress allows in a login. HTTP Basic allows no colon in it. */
  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_.@-][A-Za-z0-9 _.@-]{0,59}");

  private static final int LONGEST = 190;

  private Checked() {}

  static String login(String login) {
    if (!LOGIN.matcher(login).matches()) {
      throw CommandFailure.usage("A login has at most 60 letters, digits, blanks and _ . - @");
    }
    return login;
  }

  static String email(String email) {
    if (!EmailAddress.isOne(email)) {
      throw CommandFailure.usage(email + " is no e-mail address");
    }
    return email;
  }

  /** A name or title. */
  static String name(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      throw CommandFailure.usage("A name or title has 1 to " + LONGEST + " characters");
    }
    return stripped;
  }

  /** The permissions of these keys, or all of them for an administrator. */
  static Set<Permission> permissions(List<String> keys, boolean administrator) {
    if (administrator == !keys.isEmpty()) {
      throw CommandFailure.usage(
          "Say what the agent may do: --administrator for everything, or some of "
              + permissionKeys());
    }
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    for (String key : keys) {
      permissions.add(Permission.of(key)
          .orElseThrow(() -> CommandFailure.usage(
              "There is no permission " + key + "; there are " + permissionKeys())));
    }
    return administrator ? EnumSet.allOf(Permission.class) : permissions;
  }

  static String permissionKeys() {
    return Arrays.stream(Permission.values())
        .map(Permission::key)
        .collect(Collectors.joining(", "));
  }
}
