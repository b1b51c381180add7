package org.dateline.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
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

  /** A text that names a day this near its publication reports news. */
  static final long NEWS_DAYS = 31;

  /**
   * The time that the words from {@code from} speak of.
   *
   * @param published the publication date, or null
   * @param all the times of the article in order
   */
  static SpokenOf at(
      Sentence sentence, int from, @Nullable LocalDate published, List<TimeExpression> all) {
    List<Period> alternatives = new ArrayList<>();
    if (published != null) {
      alternatives.add(Period.day(published));
    }
    TimeExpression stated = null;
    for (Sentence.TimeMention time : sentence.times()) {
      Period period = time.expression().period();
      if (period != null) {
        alternatives.add(period);
        boolean sameClause = sentence.clauses().same(time.from(), from) && !ofNoun(sentence, time);
        stated = sameClause && stated == null ? time.expression() : stated;
      }
    }
    if (stated != null) {
      return new SpokenOf(stated.period(), stated.text(), true, alternatives);
    }
    for (TimeExpression time : all) {
      boolean before = time.span().start() < sentence.span().start();
      if (before && time.period() != null && time.type() == TimexType.DATE) {
        alternatives.add(time.period());
      }
    }
    Period day = published == null || !isNews(published, all) ? null : Period.day(published);
    return new SpokenOf(day, "the publication date", false, alternatives);
  }

  /** The same for words that speak of the time of the story, never of the publication. */
  SpokenOf withoutPublication(@Nullable LocalDate published) {
    Period day = published == null ? null : Period.day(published);
    List<Period> others =
        alternatives.stream().filter(time -> day == null || !time.equals(day)).toList();
    return stated
        ? new SpokenOf(when, words, true, others)
        : new SpokenOf(null, words, false, others);
  }

  /** The same where the words speak of no time that is told, but may be meant of any. */
  SpokenOf untold() {
    return new SpokenOf(null, words, false, alternatives);
  }

  /** The same, if a charitable reader would allow the times of {@code sentence}, too. */
  SpokenOf orAt(Sentence sentence) {
    List<Period> more = new ArrayList<>(alternatives);
    sentence.times().stream()
        .flatMap(time -> Stream.ofNullable(time.expression().period()))
        .forEach(more::add);
    return new SpokenOf(when, words, stated, more);
  }

  /** The day of publication, for words that speak of it and no other time. */
  static SpokenOf published(@Nullable LocalDate published) {
    Period day = published == null ? null : Period.day(published);
    return new SpokenOf(day, "the publication date", false, day == null ? List.of() : List.of(day));
  }

  /** The same for words that speak of the stated time and no other. */
  SpokenOf onlyStated() {
    return new SpokenOf(when, words, stated, when == null ? List.of() : List.of(when));
  }

  /** "The peace treaty of 1979": the time belongs to the treaty. */
  private static boolean ofNoun(Sentence sentence, Sentence.TimeMention time) {
    return sentence.words().norm(time.from() - 1).equals("of");
  }

  /** Whether a text published that day reports news. */
  static boolean isNews(LocalDate published, List<TimeExpression> all) {
    Period day = Period.day(published);
    List<TimeExpression> resolved = all.stream().filter(time -> time.period() != null).toList();
    return resolved.isEmpty()
        || resolved.stream()
            .anyMatch(
                time ->
                    time.anchor() == Anchor.PUBLICATION
                        || Math.abs(requireNonNull(time.period()).gapDays(day)) <= NEWS_DAYS);
  }
}
