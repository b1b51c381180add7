package org.dateline;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.extract.TimeFinder;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;

/**
 * Reads the time expressions of articles: the front door for whoever wants no more than these.
 * Immutable and safe for many threads at once; it needs no timeline and no rules.
 */
public final class TimeReader {
  private final TimeFinder finder = new TimeFinder();

  /** Begins to load, on another thread, what reading takes. */
  public static void prepare() {
    Early.LANGUAGE.start();
  }

  /**
   * The time expressions of {@code article}, in order, with positions in its source. A dated text
   * of a few words is read as a note.
   */
  public List<TimeExpression> read(Article article) {
    return read(article, Anchoring.of(article.prose(), article.published()));
  }

  /** As {@link #read(Article)}, with what incomplete dates go on from. */
  public List<TimeExpression> read(Article article, Anchoring anchoring) {
    return finder.find(article, anchoring);
  }
}
