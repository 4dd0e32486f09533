package io.github.fluentsupportkit.bench.server;

import java.util.Locale;

/** What the figures of the server are about. */
final class Areas {

  static final String START = "Server: start and memory";
  static final String STATEMENTS = "Server: statements for a request, the password being trusted";
  static final String GROWTH = "Server: as it grows, 1 connection";
  static final String AUTHENTICATION = "Server: authentication, one ticket, 16 connections";
  static final String SANDBOX = "sandbox";
  static final String USUAL = "passwords looked up once a second";
  static final String ALWAYS = "passwords looked up with every request";

  private Areas() {}

  static String full(Store store, long tickets) {
    return full(store.name(), tickets);
  }

  static String full(String database, long tickets) {
    return String.format(Locale.ROOT, "Server on %s, %,d tickets", database, tickets);
  }

  static String subject(String workload, int connections) {
    return workload + ", " + connections + (connections == 1 ? " connection" : " connections");
  }

  static String whenFull(Store store) {
    return "on " + store.name() + ", full";
  }

  static String afterLoad(Store store) {
    return "on " + store.name() + ", full, after load";
  }

  static String grown(String database, String workload, long tickets) {
    return String.format(Locale.ROOT, "%s: %s of %,d tickets", database, workload, tickets);
  }

  static String authentication(String database, String how) {
    return database + ": " + how;
  }
}
