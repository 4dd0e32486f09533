package io.github.fluentsupportkit.contract.conformance;

import io.github.fluentsupportkit.contract.request.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request and its answer.
 *
 * @param method as it was sent, in capitals
 * @param path below the base of the API, without the query
 * @param query the decoded fields of the query
 * @param requestHeaders by name, in lower case
 * @param input query and body as one tree, or null where the body was broken
 * @param status of the answer; 0 where the connection ended without one
 * @param headers of the answer by name, in lower case
 * @param body the answer's JSON, or null where it is none
 */
public record Exchange(
    String method,
    String path,
    List<Field> query,
    Map<String, String> requestHeaders,
    @Nullable ObjectNode input,
    int status,
    Map<String, String> headers,
    @Nullable JsonNode body) {}
