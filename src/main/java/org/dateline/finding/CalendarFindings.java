package org.dateline.finding;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.CalendarClaim;
import org.dateline.claim.Evidence;
import org.dateline.claim.RangeClaim;
import org.dateline.claim.WeekdayClaim;
import org.dateline.claim.YearClaim;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Words findings that rest on the calendar alone. */
final class CalendarFindings {
  private static final Pattern TWO_YEARS =
      Pattern.compile("(\\D{0,40})(\\d{4})(\\D{1,40})(\\d{4})(\\D{0,40})");
  private static final int LEAP_YEAR = 2000;
  private static final int MOST_CORRECTIONS = 2;

  private CalendarFindings() {}

  static Finding of(RuleMetadata rule, WeekdayClaim claim, DateCorrections dates) {
    StatedDate stated = claim.stated();
    DayOfWeek weekday = requireNonNull(stated.weekday());
    YearMonth month = YearMonth.of(requireNonNull(stated.year()), requireNonNull(stated.month()));
    LocalDate date = month.atDay(requireNonNull(stated.day()));
    String edtf = Period.day(date).edtf();
    String actual = DatePieces.weekdayName(claim.actual());
    Draft draft =
        new Draft(rule, claim)
            .asserted(edtf)
            .evidence(
                calendar(dates.style().write(date, Granularity.DAY) + " is a " + actual, edtf))
            .trace(
                "The calendar gives %s for %s, not %s."
                    .formatted(actual, edtf, DatePieces.weekdayName(weekday)));
    replace(claim.time(), date, dates, "if the date is right").ifPresent(draft::correct);
    replace(claim.time(), nearest(date, weekday), dates, "if the weekday is right")
        .ifPresent(draft::correct);
    return draft.build();
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate before = date.with(TemporalAdjusters.previous(weekday));
    LocalDate after = date.with(TemporalAdjusters.next(weekday));
    long back = date.toEpochDay() - before.toEpochDay();
    return back < after.toEpochDay() - date.toEpochDay() ? before : after;
  }

  static Finding of(RuleMetadata rule, CalendarClaim claim, DateCorrections dates) {
    Integer year = claim.stated().year();
    YearMonth month =
        YearMonth.of(year == null ? LEAP_YEAR : year, requireNonNull(claim.stated().month()));
    LocalDate last = month.atEndOfMonth();
    String name = MonthName.full(month.getMonth()) + (year == null ? "" : " " + year);
    String length = name + " has " + last.getDayOfMonth() + " days";
    Draft draft =
        new Draft(rule, claim)
            .asserted(claim.time().text())
            .evidence(calendar(length, null))
            .trace("%s, so there is no \"%s\".".formatted(length, claim.time().text()));
    replace(claim.time(), last, dates, "the last day of the month").ifPresent(draft::correct);
    replace(claim.time(), last.plusDays(1), dates, "the day after it").ifPresent(draft::correct);
    return draft.build();
  }

  static Finding of(RuleMetadata rule, RangeClaim claim) {
    String text = claim.time().text();
    String from = edtf(claim.from());
    String to = edtf(claim.to());
    Draft draft =
        new Draft(rule, claim)
            .asserted(from + "/" + to)
            .evidence(calendar(to + " comes before " + from, null))
            .trace(
                "\"%s\" starts in %s and ends in %s, which is earlier.".formatted(text, from, to));
    Matcher years = TWO_YEARS.matcher(text);
    if (years.matches()) {
      String swapped =
          years.group(1) + years.group(4) + years.group(3) + years.group(2) + years.group(5);
      draft.correct(new Correction(claim.span(), swapped, "if the years changed places"));
    }
    return draft.build();
  }

  static Finding of(RuleMetadata rule, YearClaim claim) {
    String year = Integer.toString(claim.year());
    String age = claim.earliest() + "/" + claim.latest();
    Draft draft =
        new Draft(rule, claim)
            .asserted(year)
            .evidence(calendar("the years that the words speak of", age))
            .trace(
                "%s lies far from the years that the words speak of, %s, and a slip of the pen from %s."
                    .formatted(year, age, claim.intended().get(0)));
    claim.intended().stream()
        .limit(MOST_CORRECTIONS)
        .map(
            intended ->
                new Correction(
                    claim.span(),
                    claim.time().text().replace(year, intended.toString()),
                    "if that is meant"))
        .forEach(draft::correct);
    return draft.build();
  }

  private static Optional<Correction> replace(
      TimeExpression time, LocalDate date, DateCorrections dates, String note) {
    return dates.style().inPlace(time, date).map(text -> new Correction(time.span(), text, note));
  }

  private static Evidence calendar(String fact, @Nullable String date) {
    return new Evidence(null, fact, date, null, List.of());
  }

  /** EDTF of a date as stated; a year or month that the words leave out is unspecified. */
  private static String edtf(StatedDate stated) {
    String year = stated.year() == null ? "XXXX" : "%04d".formatted(stated.year());
    String month = stated.month() == null ? "XX" : "%02d".formatted(stated.month());
    if (stated.day() != null) {
      return year + "-" + month + "-" + "%02d".formatted(stated.day());
    }
    return stated.month() == null ? year : year + "-" + month;
  }
}
