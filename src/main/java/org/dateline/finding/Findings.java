package org.dateline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.claim.Claim;
import org.kie.api.definition.rule.Rule;

/** What the rules of one article report to, in DRL the global {@code findings}. */
public final class Findings {
  private final CharSequence source;
  private final List<Finding> found = new ArrayList<>();

  /** Nothing found yet in an article whose original text is {@code source}. */
  public Findings(CharSequence source) {
    this.source = source;
  }

  /** Reports that {@code claim} breaks {@code rule}; the message is the rule's title. */
  public void report(Rule rule, Claim claim) {
    String title = String.valueOf(rule.getMetaData().get("title"));
    found.add(
        new Finding(
            rule.getName(),
            Severity.ERROR,
            claim.span(),
            claim,
            title,
            claim.span().of(source),
            List.of(),
            null,
            false,
            List.of(),
            title));
  }

  /** All findings in the order of the text. */
  public List<Finding> all() {
    return found.stream().sorted(Comparator.comparing(Finding::span)).toList();
  }

  /** What checking {@code claim} came to, once all rules have run. */
  public Verdict verdict(Claim claim) {
    boolean contradicted = found.stream().anyMatch(finding -> finding.claim().equals(claim));
    return Verdict.of(claim, contradicted);
  }
}
