package io.github.fluentsupportkit.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of the API.
 *
 * @param id its {@code operationId}
 * @param method in capitals
 * @param path below the base of the API
 * @param summary what it does, in a few words
 * @param deprecated whether only the documentation knows it
 * @param worksInNoRelease whether every release answers as if it did not exist
 * @param roles who may call it: {@code administrator}, {@code agent}, {@code customer}
 * @param parameters those of path and query
 * @param input the schema of everything that the request says beside its path, from wherever it came,
 *     as one object; its references are those of {@link Contract#document()}
 * @param enforced the rules that releases enforce themselves, by the JSON pointer of the field
 * @param answers what it may answer, by status
 */
public record Operation(
    String id,
    String method,
    PathTemplate path,
    String summary,
    boolean deprecated,
    boolean worksInNoRelease,
    Set<String> roles,
    List<Parameter> parameters,
    ObjectNode input,
    Map<String, Set<String>> enforced,
    SortedMap<Integer, Answer> answers) {

  /** The answer with this status, if the contract knows one. */
  public Optional<Answer> answer(int status) {
    return Optional.ofNullable(answers.get(status));
  }

  /** Whether releases enforce this rule themselves, and not only the documentation. */
  public boolean enforces(String pointer, String rule) {
    return enforced.getOrDefault(pointer, Set.of()).contains(rule);
  }
}
