package io.github.fluentsupportkit.contract;

import java.util.List;

/**
 * The files of a contract do not make up one: a file cannot be read, a reference leads nowhere, an
 * operation lacks what every operation has. The problems say which file and where in it.
 */
public final class BrokenContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  BrokenContractException(List<String> problems) {
    super(String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  BrokenContractException(String problem) {
    this(List.of(problem));
  }

  /** What is wrong, one sentence each, in the order in which it was found. */
  public List<String> problems() {
    return problems;
  }
}
