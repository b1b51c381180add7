package org.dateline.check;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that can't be used; the message has one line for each problem. */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  /**
   * @throws IllegalArgumentException if there is no problem
   */
  public RuleException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the files. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
