package org.dateline;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.extract.ClaimExtractor;
import org.dateline.extract.TimeFinder;
import org.dateline.time.Anchor;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time expressions of articles: the front door for whoever wants no more than these. Safe
 * for many threads at once; it needs no rules, and no timeline but to tell when something was that
 * is counted from an event.
 */
public final class TimeReader {
  private final TimeFinder finder = new TimeFinder();
  private final @Nullable Supplier<ClaimExtractor> events;

  /** A reader to which the days of "three days after the invasion" are unknown. */
  public TimeReader() {
    events = null;
  }

  /** A reader that asks for events when it first meets a time that may be counted from one. */
  TimeReader(Supplier<ClaimExtractor> events) {
    this.events = events;
  }

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
    List<TimeExpression> times = finder.find(article, anchoring);
    return events != null && times.stream().anyMatch(time -> time.anchor() == Anchor.EVENT)
        ? events.get().times(article, anchoring)
        : times;
  }
}
