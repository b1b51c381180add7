package org.dateline.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;
import org.dateline.timeline.Membership;

/** Counts who belonged to an organisation on the days of a time. */
final class MemberCounts {
  /** Who is to leave within so many years may already be left out: "the 27" in the years before. */
  private static final int LEAVING_YEARS = 4;

  /** Who has left or joined so recently may still be counted as before. */
  private static final int GRACE_DAYS = 14;

  private MemberCounts() {}

  /**
   * The fewest and the most members.
   *
   * @param least the fewest on a day
   * @param most the most on a day
   */
  record Range(int least, int most) {}

  /** How many belonged on the days of {@code time}, some days around it included. */
  static Optional<Range> at(List<Membership> members, Period time) {
    if (time.firstDay().isEmpty() || time.lastDay().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = time.firstDay().get().minusDays(GRACE_DAYS);
    LocalDate last = time.lastDay().get().plusDays(GRACE_DAYS);
    TreeSet<LocalDate> days = new TreeSet<>(List.of(first, last));
    for (Membership member : members) {
      EdtfDate during = member.during();
      for (LocalDate day : turns(during)) {
        if (!day.isBefore(first) && !day.isAfter(last)) {
          days.add(day);
        }
      }
    }
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (LocalDate day : days) {
      LocalDate later = day.plusYears(LEAVING_YEARS);
      least =
          Math.min(
              least,
              (int)
                  members.stream()
                      .filter(m -> isSurely(m.during(), day) && isSurely(m.during(), later))
                      .count());
      most = Math.max(most, (int) members.stream().filter(m -> isMaybe(m.during(), day)).count());
    }
    return Optional.of(new Range(least, most));
  }

  private static List<LocalDate> turns(EdtfDate during) {
    Period period = during.period();
    LocalDate from = period.firstDay().orElse(LocalDate.MIN);
    LocalDate to = period.lastDay().map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
    return List.of(from, to);
  }

  private static boolean isMaybe(EdtfDate during, LocalDate day) {
    return during.period().intersects(Period.day(day));
  }

  private static boolean isSurely(EdtfDate during, LocalDate day) {
    Optional<LocalDate> begun =
        during.period().firstDay().isEmpty() ? Optional.empty() : during.begin().period().lastDay();
    Optional<LocalDate> ending =
        during.period().lastDay().isEmpty() ? Optional.empty() : during.end().period().firstDay();
    return begun.filter(first -> !first.isAfter(day)).isPresent()
        && ending.filter(last -> last.isBefore(day)).isEmpty();
  }
}
