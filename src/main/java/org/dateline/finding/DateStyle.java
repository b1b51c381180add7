package org.dateline.finding;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.finding.DatePieces.Kind;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;

/**
 * How an article writes its dates, so that corrections read like the rest of it: the form of the
 * corrected expression itself, and else the order of day and month that the article prefers.
 */
final class DateStyle {
  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month -> MonthName.full(month).substring(0, 3))
          .collect(Collectors.joining("|", "(?:", ")[a-z]{0,6}"));
  private static final Pattern ORDER =
      Pattern.compile(
          "(?<day>\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?%1$s)|(?<month>\\b%1$s\\.?\\s\\d{1,2}\\b)"
              .formatted(MONTHS));
  private static final int MONTHS_OF_YEAR = 12;

  private final boolean monthFirst;

  private DateStyle(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  /** The style of an article, by majority; one without a full date has the day first. */
  static DateStyle of(CharSequence article) {
    int lead = 0;
    Matcher matcher = ORDER.matcher(article);
    while (matcher.find()) {
      lead += matcher.group("month") != null ? 1 : -1;
    }
    return new DateStyle(lead > 0);
  }

  /**
   * A date in words.
   *
   * @param text the words
   * @param level how fine it is: day, month or year
   */
  record Written(String text, Granularity level) {}

  /**
   * Ways to write {@code date} in place of {@code time}: as fine as the expression first, then the
   * day. Nothing is written finer than {@code known}.
   */
  List<Written> rewrite(TimeExpression time, LocalDate date, Granularity known) {
    Granularity own = coarser(level(time), coarse(known));
    List<Written> result = new ArrayList<>();
    result.add(new Written(inPlace(time, date, own).orElse(write(date, own)), own));
    if (own != Granularity.DAY && known == Granularity.DAY) {
      result.add(new Written(write(date, Granularity.DAY), Granularity.DAY));
    }
    return result;
  }

  /** The form of {@code time} with another date, where it is a plain date. */
  Optional<String> inPlace(TimeExpression time, LocalDate date) {
    return pieces(time).map(pieces -> pieces.rewrite(date));
  }

  private Optional<String> inPlace(TimeExpression time, LocalDate date, Granularity level) {
    return pieces(time).flatMap(pieces -> inPlace(pieces, time, date, level));
  }

  private Optional<String> inPlace(
      DatePieces pieces, TimeExpression time, LocalDate date, Granularity level) {
    if (level(pieces) != level || (pieces.has(Kind.DAY) && !pieces.has(Kind.MONTH))) {
      return Optional.empty();
    }
    if (!pieces.has(Kind.DAY) && !pieces.has(Kind.MONTH) && !pieces.has(Kind.YEAR)) {
      return Optional.empty();
    }
    String text = pieces.rewrite(date);
    if (pieces.has(Kind.YEAR) || inSameYear(time, date)) {
      return Optional.of(text);
    }
    boolean comma = level == Granularity.DAY && Character.isLetter(text.charAt(0));
    return Optional.of(text + (comma ? ", " : " ") + DatePieces.year(date));
  }

  /** Whether {@code time} is nothing but a weekday, day, month and year, or some of these. */
  boolean isPlain(TimeExpression time) {
    return pieces(time).isPresent();
  }

  private static boolean inSameYear(TimeExpression time, LocalDate date) {
    return Optional.ofNullable(time.period())
        .flatMap(Period::firstDay)
        .filter(first -> first.getYear() == date.getYear())
        .isPresent();
  }

  private Optional<DatePieces> pieces(TimeExpression time) {
    StatedDate stated = time.stated().isEmpty() ? null : time.stated().get(0);
    return DatePieces.of(time.text(), stated, monthFirst);
  }

  private Granularity level(TimeExpression time) {
    return pieces(time).map(DateStyle::level).orElseGet(() -> vagueLevel(time));
  }

  private static Granularity level(DatePieces pieces) {
    if (pieces.has(Kind.DAY) || pieces.has(Kind.WEEKDAY)) {
      return Granularity.DAY;
    }
    return pieces.has(Kind.MONTH) ? Granularity.MONTH : Granularity.YEAR;
  }

  /** "Late 2021" speaks in years, but admits a few months only: a month corrects it. */
  private static Granularity vagueLevel(TimeExpression time) {
    Granularity level = coarse(time.granularity());
    boolean partOfYear =
        level == Granularity.YEAR
            && Optional.ofNullable(time.period()).filter(DateStyle::isPartOfYear).isPresent();
    return partOfYear ? Granularity.MONTH : level;
  }

  private static boolean isPartOfYear(Period period) {
    return period.firstDay().isPresent()
        && period.lastDay().isPresent()
        && period
            .firstDay()
            .get()
            .plusMonths(MONTHS_OF_YEAR)
            .minusDays(1)
            .isAfter(period.lastDay().get());
  }

  private static Granularity coarse(Granularity granularity) {
    return switch (granularity) {
      case DAY, WEEK -> Granularity.DAY;
      case MONTH, QUARTER, SEASON, HALF_YEAR -> Granularity.MONTH;
      case YEAR, DECADE, CENTURY, MILLENNIUM -> Granularity.YEAR;
    };
  }

  private static Granularity coarser(Granularity a, Granularity b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** {@code date} at a level, in the order that the article prefers. */
  String write(LocalDate date, Granularity level) {
    String month = MonthName.full(date.getMonth());
    String year = DatePieces.year(date);
    return switch (level) {
      case DAY ->
          monthFirst
              ? month + " " + date.getDayOfMonth() + ", " + year
              : date.getDayOfMonth() + " " + month + " " + year;
      case MONTH -> month + " " + year;
      default -> year;
    };
  }
}
