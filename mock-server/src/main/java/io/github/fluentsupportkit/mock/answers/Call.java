package io.github.fluentsupportkit.mock.answers;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that leads to an operation.
 *
 * @param contract the contract that is answered after
 * @param operation where it leads
 * @param pathValues the values of the place holders in the path
 * @param input what query and body say, as one tree, or null if the body is broken JSON
 * @param role who calls; empty for nobody
 * @param prefer the values of the {@code Prefer} headers
 */
public record Call(
    Contract contract,
    Operation operation,
    Map<String, String> pathValues,
    @Nullable ObjectNode input,
    Optional<Role> role,
    List<String> prefer) {}
