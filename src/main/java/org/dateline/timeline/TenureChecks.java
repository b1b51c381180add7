package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lint says of tenures. An acting holder may share a seat. */
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
      overlaps(tenures, timeline.entity(office).map(Entity::seats).orElse(1));
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

  /** Each takes the seat that is free first; one that finds none free overlaps. */
  private void overlaps(List<Tenure> tenures, int seats) {
    List<Tenure> certain = new ArrayList<>();
    for (Tenure tenure : tenures) {
      if (!tenure.acting() && !tenure.disputed() && start(tenure) != null) {
        certain.add(tenure);
      }
    }
    certain.sort(
        Comparator.comparing(TenureChecks::start, Comparator.nullsFirst(LocalDate::compareTo)));
    PriorityQueue<Tenure> seated = new PriorityQueue<>(Comparator.comparing(TenureChecks::end));
    for (Tenure tenure : certain) {
      if (seated.size() < seats) {
        seated.add(tenure);
        continue;
      }
      Tenure first = seated.element();
      if (CertainDays.of(first.during()).overlap(CertainDays.of(tenure.during()))) {
        problems.add(
            TimelineProblem.error(
                tenure.location(),
                name(tenure)
                    + " ("
                    + tenure.during().text()
                    + ") overlaps that of "
                    + first.who()
                    + " ("
                    + first.during().text()
                    + ")",
                "correct one, or mark who only stood in with acting: true (the other is at "
                    + first.location()
                    + ")"));
      }
      if (!end(tenure).isBefore(end(first))) {
        seated.remove(first);
        seated.add(tenure);
      }
    }
  }

  private static @Nullable LocalDate start(Tenure tenure) {
    return CertainDays.of(tenure.during()).first();
  }

  /** The last day that is certain; where there is none, the seat is as good as free. */
  private static LocalDate end(Tenure tenure) {
    LocalDate last = CertainDays.of(tenure.during()).last();
    return last == null ? LocalDate.MIN : last;
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
