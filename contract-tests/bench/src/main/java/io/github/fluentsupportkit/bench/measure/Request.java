package io.github.fluentsupportkit.bench.measure;

/**
 * A request of a load.
 *
 * @param path with the query, from the root of the server
 * @param body JSON, or empty for none; without line ends and tabs
 */
public record Request(String method, String path, String body) {

  /** A request for something to read. */
  public static Request get(String path) {
    return new Request("GET", path, "");
  }

  /** A request that sends JSON. */
  public static Request post(String path, String json) {
    return new Request("POST", path, json);
  }
}
