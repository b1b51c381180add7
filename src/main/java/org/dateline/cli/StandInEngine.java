package org.dateline.cli;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.finding.CheckResult;
import org.dateline.time.TimeExpression;

/** Finds nothing. */
final class StandInEngine implements Engine {
  private final org.dateline.check.RuleChecker rules;

  StandInEngine(org.dateline.timeline.Timeline timeline, org.dateline.check.RuleChecker rules) {
    this.rules = rules;
    rules.prepare();
    timeline.size();
  }

  @Override
  public CheckResult check(Article article) {
    return rules.check(article, List.of());
  }

  @Override
  public List<TimeExpression> times(Article article) {
    return List.of();
  }
}
