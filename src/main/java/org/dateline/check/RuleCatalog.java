package org.dateline.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rules that a checker runs, by family and name. */
public final class RuleCatalog {
  private final List<RuleInfo> rules;

  RuleCatalog(List<RuleInfo> rules) {
    this.rules =
        rules.stream()
            .sorted(Comparator.comparing(RuleInfo::family).thenComparing(RuleInfo::name))
            .toList();
  }

  /** The rules that the product brings along. */
  public static RuleCatalog bundled() {
    return new RuleCatalog(BundledRules.describe());
  }

  /** The rules, family by family. */
  public List<RuleInfo> rules() {
    return rules;
  }

  /** The rule called {@code name}. */
  public Optional<RuleInfo> find(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
