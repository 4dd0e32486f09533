package io.github.fluentsupportkit.conformance.checks;

import io.github.fluentsupportkit.contract.conformance.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand that is not met.
 *
 * @param check the id of the check
 * @param severity how bad it is
 * @param operation the operation's id, or empty where it is about none
 * @param where JSON pointer into the answer, or the name of a parameter or header; may be empty
 * @param message what is wrong, as a sentence
 * @param expected what would be right
 * @param actual what was found
 * @param steps the numbers of the requests that show it, the most telling first
 * @param basis the part of the contract or the entry of the ledger that it rests on; empty for the operation's part
 * @param difference the same in the library's words, for those that judge one exchange by the contract, or null
 */
public record Finding(
    String check,
    Severity severity,
    String operation,
    String where,
    String message,
    String expected,
    String actual,
    List<Integer> steps,
    String basis,
    @Nullable Difference difference) {}
