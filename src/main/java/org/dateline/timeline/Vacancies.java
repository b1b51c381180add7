package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What lint says of the time between the holders of an office: whom a timeline may leave out. */
final class Vacancies {
  /** Elections, conclaves and the forming of a government leave a seat empty for some weeks. */
  private static final int USUAL_DAYS = 31;

  private Vacancies() {}

  /** Checks all tenures of an office; acting holders and disputed tenures fill it too. */
  static void check(List<Tenure> tenures, List<TimelineProblem> problems) {
    List<Tenure> inTime = new ArrayList<>(tenures);
    inTime.sort(Comparator.comparing(Vacancies::start));
    Tenure last = null;
    for (Tenure tenure : inTime) {
      if (last != null) {
        check(last, tenure, problems);
      }
      if (last == null || end(tenure).isAfter(end(last))) {
        last = tenure;
      }
    }
  }

  private static void check(Tenure before, Tenure after, List<TimelineProblem> problems) {
    long days = ChronoUnit.DAYS.between(end(before), start(after)) - 1;
    if (days > USUAL_DAYS && isCertain(before) && isCertain(after)) {
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
              "add who did, or who stood in with acting: true (the other is at "
                  + before.location()
                  + ")"));
    }
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
