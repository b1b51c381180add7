package org.dateline.extract;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.text.Span;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;

/** Finds the time expressions of an article. Immutable and safe for many threads at once. */
public final class TimeFinder {

  /** Loads what finding takes, if it is not loaded yet. */
  public static void prepare() {
    Objects.requireNonNull(Language.ENGLISH);
  }

  /** The time expressions of an article in the order of the text, with positions in its source. */
  public List<TimeExpression> find(Article article, Anchoring anchoring) {
    return Language.ENGLISH.tagger.tag(article.prose(), article.published(), anchoring).stream()
        .map(time -> inSource(article, time))
        .toList();
  }

  static TimeExpression inSource(Article article, TimeExpression time) {
    Span span = article.inSource(time.span());
    return time.at(span, span.of(article.source().content()));
  }
}
