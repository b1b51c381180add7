package org.dateline.check;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.finding.Findings;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/** Runs the rules over the claims of an article. Immutable and safe for many threads at once. */
public final class RuleChecker {
  private final KieBase rules;

  private RuleChecker(KieBase rules) {
    this.rules = rules;
  }

  /** A checker with the rules that the product brings along, compiled when it was built. */
  public static RuleChecker bundled() {
    return new RuleChecker(BundledRules.load());
  }

  /** Checks the claims of {@code article}; a session lasts for this call alone. */
  public CheckResult check(Article article, List<Claim> claims) {
    Findings findings = new Findings(article.source().content());
    StatelessKieSession session = rules.newStatelessKieSession();
    session.setGlobal("findings", findings);
    session.execute(claims);
    List<CheckedClaim> checked =
        claims.stream().map(claim -> new CheckedClaim(claim, findings.verdict(claim))).toList();
    return new CheckResult(article, checked, findings.all());
  }
}
