package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lint says of tenures. An office has one seat, which an acting holder may share. */
record TenureChecks(Timeline timeline, List<TimelineProblem> problems) {

  void run() {
    Set<String> offices = new LinkedHashSet<>();
    for (Tenure tenure : timeline.tenures()) {
      offices.add(tenure.office());
      Documented.check(name(tenure), tenure.sources(), tenure.location(), problems);
      if (tenure.disputed()) {
        Documented.disputed(name(tenure), tenure.location(), problems);
      }
      timeline
          .entity(tenure.who())
          .ifPresent(
              holder ->
                  Lifetime.check(
                      holder, tenure.during(), name(tenure), tenure.location(), problems));
    }
    for (String office : offices) {
      List<Tenure> tenures = timeline.tenuresIn(office);
      overlaps(tenures);
      new Vacancies(timeline.attributesOf(office), problems).check(tenures);
      Ordinals.check(
          tenures.stream().map(TenureChecks::numbered).toList(),
          TimelineProblem.Severity.ERROR,
          problems);
    }
  }

  private static String name(Tenure tenure) {
    return "the tenure of " + tenure.who() + " as " + tenure.office();
  }

  private void overlaps(List<Tenure> tenures) {
    List<Tenure> certain = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (!tenure.acting() && !tenure.disputed() && start(tenure) != null) {
        certain.add(tenure);
      }
    }
    certain.sort(
        Comparator.comparing(TenureChecks::start, Comparator.nullsFirst(LocalDate::compareTo)));
    Tenure longest = null;
    for (Tenure tenure : certain) {
      CertainDays days = CertainDays.of(tenure.during());
      if (longest != null && CertainDays.of(longest.during()).overlap(days)) {
        problems.add(
            TimelineProblem.error(
                tenure.location(),
                name(tenure)
                    + " ("
                    + tenure.during().text()
                    + ") overlaps that of "
                    + longest.who()
                    + " ("
                    + longest.during().text()
                    + ")",
                "correct one, or mark who only stood in with acting: true (the other is at "
                    + longest.location()
                    + ")"));
      }
      if (longest == null || endsLater(days, CertainDays.of(longest.during()))) {
        longest = tenure;
      }
    }
  }

  private static @Nullable LocalDate start(Tenure tenure) {
    return CertainDays.of(tenure.during()).first();
  }

  private static boolean endsLater(CertainDays days, CertainDays others) {
    LocalDate last = others.last();
    return last == null || days.endsAfter(last);
  }

  private static Ordinals.Numbered numbered(Tenure tenure) {
    return new Ordinals.Numbered(
        name(tenure),
        tenure.who(),
        tenure.during(),
        tenure.ordinal(),
        tenure.disputed(),
        tenure.location());
  }
}
