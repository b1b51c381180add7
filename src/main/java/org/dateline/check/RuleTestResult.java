package org.dateline.check;

import java.util.List;
import java.util.Objects;

/**
 * What testing a rule by its documentation gave.
 *
 * @param rule the rule
 * @param examples how many examples were tried
 * @param failures the examples that came out otherwise than the documentation says
 */
public record RuleTestResult(RuleInfo rule, int examples, List<RuleProblem> failures) {

  public RuleTestResult {
    Objects.requireNonNull(rule);
    failures = List.copyOf(failures);
  }

  /** Whether every example came out as documented. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
