package org.dateline.report;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.time.TimeExpression;

/**
 * The time expressions of an article.
 *
 * @param article the article
 * @param expressions in the order of the text, their spans in its source
 */
public record Times(Article article, List<TimeExpression> expressions) {

  public Times {
    Objects.requireNonNull(article);
    expressions = List.copyOf(expressions);
  }
}
