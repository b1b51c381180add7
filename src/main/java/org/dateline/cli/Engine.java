package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.finding.CheckResult;
import org.dateline.time.TimeExpression;

/** What the commands need of the library. */
interface Engine {

  /** Reads an article in the format that its name tells. */
  Article read(String name, byte[] content) throws IOException;

  CheckResult check(Article article);

  List<TimeExpression> times(Article article);
}
