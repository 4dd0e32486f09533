package io.github.fluentsupportkit.bench.server;

import io.github.fluentsupportkit.bench.measure.Request;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Something that clients do over and over.
 *
 * @param name as reports call it
 * @param requests one of them after the other
 */
record Workload(String name, List<Request> requests) {

  private static final int DIFFERENT = 500;
  private static final int PER_PAGE = 10;

  /** What reads, of so many tickets. */
  static List<Workload> reading(long tickets, Words words) {
    return List.of(
        get("first page", "/tickets"),
        get("filtered", "/tickets?filters[status_type]=open&filters[product_id]=1&order_by=id"),
        search("search, rare words", words.rare(8)),
        search("search, common words", words.common(4)),
        get(
            "page 100",
            "/tickets?page=" + Math.min(100, tickets / PER_PAGE) + "&per_page=" + PER_PAGE),
        get("last page", "/tickets?page=" + tickets / PER_PAGE + "&per_page=" + PER_PAGE),
        many("one ticket", i -> Request.get(path("/tickets/" + Filling.oneOf(tickets, i)))));
  }

  /** What writes. */
  static List<Workload> writing(long tickets, Words words) {
    return List.of(
        many(
            "reply",
            i -> Request.post(
                path("/tickets/" + Filling.oneOf(tickets, i) + "/responses"),
                "{\"conversation_type\":\"response\",\"content\":\"" + words.text(10, 60) + "\"}")),
        many(
            "create",
            i -> Request.post(
                path("/tickets"),
                "{\"ticket\":{\"customer_id\":" + (10 + i % 5) + ",\"title\":\"" + words.text(4, 9)
                    + "\",\"content\":\"" + words.text(20, 120) + "\"}}")));
  }

  private static Workload get(String name, String path) {
    return new Workload(name, List.of(Request.get(path(path))));
  }

  private static Workload search(String name, List<String> words) {
    return new Workload(
        name,
        words.stream().map(word -> Request.get(path("/tickets?search=" + word))).toList());
  }

  private static Workload many(String name, IntFunction<Request> request) {
    return new Workload(name, IntStream.range(0, DIFFERENT).mapToObj(request).toList());
  }

  private static String path(String path) {
    return HelpDesk.BASE + path.replace("[", "%5B").replace("]", "%5D");
  }
}
