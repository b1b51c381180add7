package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The time that a sentence speaks of, for claims that hold at a time rather than happen at one.
 *
 * @param when the time that the words set, or the publication date; null where nothing tells
 * @param words the words that set it, or {@code the publication date}
 * @param stated whether the words set it
 * @param alternatives other times that a charitable reader would allow
 */
record SpokenOf(@Nullable Period when, String words, boolean stated, List<Period> alternatives) {

  /** An article whose times all lie this near its publication reports news. */
  private static final long NEWS_DAYS = 400;

  /**
   * The time that the words from {@code from} speak of.
   *
   * @param published the publication date, or null
   * @param earlier the times that the article has named before this sentence
   */
  static SpokenOf at(
      Sentence sentence, int from, @Nullable LocalDate published, List<TimeExpression> earlier) {
    List<Period> alternatives = new ArrayList<>();
    if (published != null) {
      alternatives.add(Period.day(published));
    }
    TimeExpression stated = null;
    for (Sentence.TimeMention time : sentence.times()) {
      Period period = time.expression().period();
      if (period != null) {
        alternatives.add(period);
        boolean sameClause = sentence.clauses().same(time.from(), from);
        stated = sameClause && stated == null ? time.expression() : stated;
      }
    }
    if (stated != null) {
      return new SpokenOf(stated.period(), stated.text(), true, alternatives);
    }
    boolean news = published != null && alternatives.size() == 1 && isNews(published, earlier);
    return new SpokenOf(
        news && published != null ? Period.day(published) : null,
        "the publication date",
        false,
        alternatives);
  }

  private static boolean isNews(LocalDate published, List<TimeExpression> earlier) {
    Period day = Period.day(published);
    return earlier.stream()
        .map(TimeExpression::period)
        .allMatch(period -> period == null || Math.abs(period.gapDays(day)) <= NEWS_DAYS);
  }
}
