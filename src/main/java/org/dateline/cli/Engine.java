package org.dateline.cli;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.finding.CheckResult;
import org.dateline.time.TimeExpression;

/** What the commands need of the library. */
interface Engine {

  CheckResult check(Article article);

  List<TimeExpression> times(Article article);
}
