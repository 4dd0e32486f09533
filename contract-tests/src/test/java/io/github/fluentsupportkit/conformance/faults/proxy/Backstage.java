package io.github.fluentsupportkit.conformance.faults.proxy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a handler has during one run: the server behind it, and a memory. */
public final class Backstage {

  private final Server server;
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private final Map<String, Object> memory = new ConcurrentHashMap<>();
  private final AtomicInteger acts = new AtomicInteger();
  private final AtomicInteger asked = new AtomicInteger();

  /** Stands before this server. */
  public Backstage(Server server) {
    this.server = server;
  }

  /** Asks the real server. */
  public Reply send(Call call) {
    return server.send(call);
  }

  /** Asks the real server for something that no client asked for, as the administrator. */
  public Reply send(String method, String path, String json) {
    return server.send(Call.of(method, path, SandboxUser.ADMIN, json));
  }

  /** Counts from 1, for each name by itself. */
  public int count(String name) {
    return counts.computeIfAbsent(name, n -> new AtomicInteger()).incrementAndGet();
  }

  /** Something that is kept until the end of the run. */
  @SuppressWarnings("unchecked")
  public <T> T kept(String name, Supplier<T> first) {
    return (T) memory.computeIfAbsent(name, n -> first.get());
  }

  /** Says that a client asked for something. */
  void asked() {
    asked.incrementAndGet();
  }

  /** How often a client asked for something. */
  public int requests() {
    return asked.get();
  }

  /** Says that something was done that no right server does. */
  public void act() {
    acts.incrementAndGet();
  }

  /** How often something was done that no right server does. */
  public int acts() {
    return acts.get();
  }
}
