package io.github.fluentsupportkit.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * A help desk, as one user sees it.
 *
 * <pre>{@code
 * FluentSupport desk = FluentSupport.at(
 *     "https://support.example.com/wp-json/fluent-support/v2", "nadia", "abcd efgh ijkl mnop qrst uvwx");
 * desk.tickets().listTickets(query -> query.search("invoice").perPage(5));
 * }</pre>
 *
 * <p>Safe for use by several threads. Every method throws {@link FluentSupportException} for an answer that
 * is an error, and {@link java.io.UncheckedIOException} when there is no answer.
 */
public final class FluentSupport {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Calls calls;

  private FluentSupport(Calls calls) {
    this.calls = calls;
  }

  /**
   * The help desk at this address.
   *
   * @param baseUrl with the path, such as {@code https://support.example.com/wp-json/fluent-support/v2}
   * @param user the name of a WordPress user
   * @param applicationPassword as WordPress made it, with its spaces or without; not the one for logging in
   */
  public static FluentSupport at(String baseUrl, String user, String applicationPassword) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    byte[] credentials = (user + ":" + applicationPassword).getBytes(StandardCharsets.UTF_8);
    String authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    URI base = URI.create(baseUrl.replaceFirst("/+$", ""));
    return new FluentSupport(new Calls(http, base, authorization, TIMEOUT));
  }

  /** The same, by another HTTP client: one with a proxy, say, or certificates of its own. */
  public FluentSupport with(HttpClient http) {
    return new FluentSupport(calls.with(http));
  }

  /** The same, which waits so long for each answer, instead of 30 seconds. */
  public FluentSupport with(Duration timeout) {
    return new FluentSupport(calls.with(timeout));
  }

  /** What customers ask, and what agents do with it as a whole. */
  public TicketsApi tickets() {
    return new TicketsApi(calls);
  }

  /** What is said on a ticket. */
  public RepliesApi replies() {
    return new RepliesApi(calls);
  }

  /** Labels on tickets. */
  public TagsApi tags() {
    return new TagsApi(calls);
  }

  /** The people who ask. */
  public CustomersApi customers() {
    return new CustomersApi(calls);
  }

  /** What customers do themselves. */
  public CustomerPortalApi customerPortal() {
    return new CustomerPortalApi(calls);
  }
}
