package io.github.fluentsupportkit.server.auth;

import io.github.fluentsupportkit.server.auth.AccountStore.Use;
import io.github.fluentsupportkit.server.transactions.Transactions;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers when passwords were used, and writes it down now and then rather than with every request. */
@Component
class LastUses {

  private final AccountStore accounts;
  private final Transactions transactions;
  private final Map<Long, Use> uses = new ConcurrentHashMap<>();

  LastUses(AccountStore accounts, Transactions transactions) {
    this.accounts = accounts;
    this.transactions = transactions;
  }

  void add(long passwordId, Use use) {
    uses.put(passwordId, use);
  }

  @Scheduled(fixedDelayString = "${help-desk.passwords.record-use-every}")
  @PreDestroy
  void write() {
    // In order, so that two servers do not wait for each other.
    Map<Long, Use> written = new TreeMap<>(uses);
    if (!written.isEmpty()) {
      transactions.inOne(() -> accounts.recordUses(written));
      written.forEach(uses::remove);
    }
  }
}
