package io.github.fluentsupportkit.server.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The credentials that were right lately, by hash; those not used for long make room for others. */
final class KnownCredentials {

  private static final int MOST = 10_000;

  private final Map<String, Known> entries = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
      return size() > MOST;
    }
  };

  synchronized @Nullable Known get(String login, String hash) {
    return entries.get(key(login, hash));
  }

  synchronized void put(String login, String hash, Known entry) {
    entries.put(key(login, hash), entry);
  }

  synchronized void remove(String login, String hash) {
    entries.remove(key(login, hash));
  }

  private static String key(String login, String hash) {
    return hash + login;
  }

  /**
   * Whose they are.
   *
   * @param caller the user
   * @param passwordId which of the user's passwords it is
   * @param checkedAt when the database was last asked, in milliseconds
   */
  record Known(Caller caller, long passwordId, long checkedAt) {}
}
