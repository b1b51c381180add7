package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.time.Bound;

/**
 * What lint says of the time between the holders of an office: whom a timeline may leave out.
 *
 * @param explained among others, when and why nobody held the office
 */
record Vacancies(List<Attribute> explained, List<TimelineProblem> problems) {
  /** Elections, conclaves and the forming of a government leave a seat empty for some weeks. */
  private static final int USUAL_DAYS = 31;

  /** Checks all tenures of an office; acting holders and disputed tenures fill it too. */
  void check(List<Tenure> tenures) {
    List<Tenure> inTime = new ArrayList<>(tenures);
    inTime.sort(Comparator.comparing(Vacancies::start));
    Tenure last = null;
    for (Tenure tenure : inTime) {
      if (last != null) {
        check(last, tenure);
      }
      if (last == null || isUnknown(last) || end(tenure).isAfter(end(last))) {
        last = tenure;
      }
    }
  }

  private void check(Tenure before, Tenure after) {
    long days = ChronoUnit.DAYS.between(end(before), start(after)) - 1;
    if (days > USUAL_DAYS && isCertain(before) && isCertain(after) && !isExplained(before, after)) {
      problems.add(
          TimelineProblem.warning(
              after.location(),
              "nobody holds "
                  + after.office()
                  + " for "
                  + days
                  + " days between "
                  + before.who()
                  + " ("
                  + before.during().text()
                  + ") and "
                  + after.who()
                  + " ("
                  + after.during().text()
                  + ")",
              "add who did, who stood in with acting: true, or why nobody did as an attribute vacancy"
                  + " (the other is at "
                  + before.location()
                  + ")"));
    }
  }

  /** Whether some entry says why nobody held the office in between, but for some weeks. */
  private boolean isExplained(Tenure before, Tenure after) {
    return explained.stream()
        .filter(own -> own.kind() == Attribute.Kind.VACANCY)
        .map(own -> own.during().period())
        .anyMatch(
            vacant ->
                isUsual(end(before), vacant.firstDay().orElse(LocalDate.MIN))
                    && isUsual(vacant.lastDay().orElse(LocalDate.MAX), start(after)));
  }

  private static boolean isUsual(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) - 1 <= USUAL_DAYS;
  }

  /** An end that nobody knows comes before the next holder. */
  private static boolean isUnknown(Tenure tenure) {
    return tenure.during().period().end() == Bound.Missing.UNKNOWN;
  }

  private static boolean isCertain(Tenure tenure) {
    return !tenure.during().uncertain() && !tenure.during().approximate();
  }

  /** The earliest day on which it may begin. */
  private static LocalDate start(Tenure tenure) {
    return tenure.during().period().firstDay().orElse(LocalDate.MIN);
  }

  /** The latest day on which it may end. */
  private static LocalDate end(Tenure tenure) {
    return tenure.during().period().lastDay().orElse(LocalDate.MAX);
  }
}
