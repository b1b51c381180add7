package org.dateline.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.claim.Attribution;
import org.dateline.claim.CalendarClaim;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.claim.RangeClaim;
import org.dateline.claim.WeekdayClaim;
import org.dateline.claim.YearClaim;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says about the calendar: weekdays of dates, days of months, ranges. */
final class CalendarFinder implements ClaimFinder {
  /** A date without a year that lies this near the publication is of the same year. */
  private static final long NEAR_DAYS = 60;

  private static final int WEEKDAY_LETTERS = 3;

  private final YearFinder years = new YearFinder();
  private final ModalityReader modality;

  CalendarFinder(ModalityReader modality) {
    this.modality = modality;
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Article article = context.article();
    Sentence sentence = context.sentence();
    Span place = context.sentenceInSource();
    List<StatedDate> last = List.of();
    for (int i = 0; i < sentence.times().size(); i++) {
      TimeExpression prose = sentence.times().get(i).expression();
      Attribution whose = context.wording(prose.span());
      TimeExpression time = TimeFinder.inSource(article, prose);
      if (time.stated().size() == 2 && !time.stated().equals(last)) {
        boolean moved = modality.movesDate(sentence);
        Modality how = moved ? Modality.HEDGED : Modality.ASSERTED;
        claims.accept(new RangeClaim(whole(article, sentence, i), place, how, whose));
      } else if (time.stated().size() == 1 && spellsDate(time)) {
        StatedDate stated = withWeekday(sentence, i, time.stated().get(0));
        StatedDate full = withYear(stated, article.published());
        boolean otherYear = stated.year() == null && isOfAny(context.storyYears(), stated);
        if (full.weekday() != null && isFull(full) && full.isPossible() && !otherYear) {
          TimeExpression dated = time.stating(List.of(full));
          claims.accept(new WeekdayClaim(dated, place, Modality.ASSERTED, whose));
        } else if (!stated.isPossible()) {
          boolean denied = modality.deniesExistence(sentence, sentence.times().get(i));
          Modality how = denied ? Modality.NEGATED : Modality.ASSERTED;
          claims.accept(new CalendarClaim(time, place, how, whose));
        }
      }
      last = time.stated();
    }
    addYears(context, claims);
  }

  private void addYears(Context context, Consumer<? super Claim> claims) {
    Article article = context.article();
    Sentence sentence = context.sentence();
    List<TimeExpression> times =
        sentence.times().stream().map(Sentence.TimeMention::expression).toList();
    for (YearFinder.Found year : years.find(article.prose(), times, article.published())) {
      claims.accept(
          new YearClaim(
              TimeFinder.inSource(article, year.time()),
              context.sentenceInSource(),
              Modality.ASSERTED,
              context.wording(year.time().span()),
              year.earliest(),
              year.latest(),
              year.near()));
    }
  }

  /** "8 a.m." in "8 a.m. on Monday, Nov. 5" is of a day that other words state. */
  private static boolean spellsDate(TimeExpression time) {
    StatedDate stated = time.stated().get(0);
    if (time.type() != TimexType.TIME) {
      return true;
    }
    String text = time.text().toLowerCase(Locale.ROOT);
    return stated.weekday() == null
        ? text.contains(String.valueOf(stated.day()))
        : text.contains(
            stated.weekday().name().toLowerCase(Locale.ROOT).substring(0, WEEKDAY_LETTERS));
  }

  /** A range as one expression, where its ends were read as two. */
  private static TimeExpression whole(Article article, Sentence sentence, int index) {
    TimeExpression first = sentence.times().get(index).expression();
    Span span = first.span();
    if (index + 1 < sentence.times().size()) {
      TimeExpression next = sentence.times().get(index + 1).expression();
      span = next.stated().equals(first.stated()) ? span.cover(next.span()) : span;
    }
    Span place = article.inSource(span);
    return first.at(place, place.of(article.source().content()));
  }

  private static boolean isFull(StatedDate date) {
    return date.year() != null && date.month() != null && date.day() != null;
  }

  /** "On 17 January 2021, a Sunday": the weekday in apposition belongs to the date. */
  private static StatedDate withWeekday(Sentence sentence, int index, StatedDate stated) {
    if (stated.weekday() != null || index + 1 >= sentence.times().size()) {
      return stated;
    }
    Words words = sentence.words();
    int end = sentence.times().get(index).to();
    Sentence.TimeMention next = sentence.times().get(index + 1);
    boolean apposed = words.norm(end).equals(",") && words.norm(end + 1).equals("a");
    boolean bare = next.from() == end + 2 && next.to() == end + 3;
    return apposed && bare && next.expression().stated().isEmpty()
        ? new StatedDate(stated.year(), stated.month(), stated.day(), weekday(next.expression()))
        : stated;
  }

  /** The weekday that a bare one names: that of the day it was read as. */
  private static @Nullable DayOfWeek weekday(TimeExpression time) {
    Period period = time.granularity() == Granularity.DAY ? time.period() : null;
    return period == null ? null : period.firstDay().map(LocalDate::getDayOfWeek).orElse(null);
  }

  /** A text about the past goes on without the year: its weekday tells which year is meant. */
  private static boolean isOfAny(Set<Integer> years, StatedDate stated) {
    return years.stream().anyMatch(stated::hasItsWeekdayIn);
  }

  /** The year of a date without one, if it lies near the publication. */
  private static StatedDate withYear(StatedDate stated, @Nullable LocalDate published) {
    if (stated.year() != null
        || stated.month() == null
        || stated.day() == null
        || published == null
        || !stated.isPossible()) {
      return stated;
    }
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      StatedDate dated = new StatedDate(year, stated.month(), stated.day(), stated.weekday());
      if (dated.isPossible()) {
        LocalDate day = LocalDate.of(year, stated.month(), stated.day());
        if (Math.abs(ChronoUnit.DAYS.between(day, published)) <= NEAR_DAYS) {
          return dated;
        }
      }
    }
    return stated;
  }
}
