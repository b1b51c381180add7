package org.dateline.finding;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.jspecify.annotations.Nullable;

/** A finding in the making; what holds for findings of all kinds is decided in {@link #build}. */
final class Draft {
  private final RuleMetadata rule;
  private final Claim claim;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private String message;
  private String asserted = "";
  private String trace = "";
  private Severity most = Severity.ERROR;
  private @Nullable Long gapDays;

  Draft(RuleMetadata rule, Claim claim) {
    this.rule = rule;
    this.claim = claim;
    this.message = rule.title();
  }

  Draft message(String text) {
    message = text;
    return this;
  }

  Draft asserted(String text) {
    asserted = text;
    return this;
  }

  Draft evidence(Evidence fact) {
    evidence.add(fact);
    return this;
  }

  Draft correct(Correction replacement) {
    corrections.add(replacement);
    return this;
  }

  Draft gapDays(long days) {
    gapDays = days;
    return this;
  }

  Draft trace(String sentence) {
    trace = sentence;
    return this;
  }

  /** The finding matters {@code severity} at most. */
  Draft atMost(Severity severity) {
    most = least(most, severity);
    return this;
  }

  /** Words of others are noted and never edited. */
  Finding build() {
    boolean own = claim.attribution() == Attribution.AUTHOR;
    return new Finding(
        rule.name(),
        own ? least(rule.severity(), most) : Severity.NOTE,
        claim.span(),
        claim,
        message,
        asserted,
        evidence,
        gapDays,
        claim.attribution() == Attribution.QUOTED,
        own ? corrections : List.of(),
        trace);
  }

  private static Severity least(Severity a, Severity b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
