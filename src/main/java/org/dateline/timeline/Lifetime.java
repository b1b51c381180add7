package org.dateline.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;

/** Nobody acts before birth or after death. */
final class Lifetime {
  /** What may be done in the name of the dead, or goes on without them. */
  private static final Set<String> WITHOUT_THE_PERSON =
      Set.of("publication", "award", "naming", "leak", "ruling", "conviction", "acquittal");

  private Lifetime() {}

  static void check(Entity agent, Event event, List<TimelineProblem> problems) {
    if (!WITHOUT_THE_PERSON.contains(event.type())) {
      check(agent, acts(event.date()), event.id(), event.location(), problems);
    }
  }

  /** When an event's agents act: one that goes on may go on without them. */
  private static EdtfDate acts(EdtfDate date) {
    return date.period().end() == Bound.Missing.UNBOUNDED ? date.begin() : date;
  }

  /** The dead are buried, honoured and judged, but nothing is done to those not yet born. */
  static void checkBirth(Entity person, Event event, List<TimelineProblem> problems) {
    EdtfDate born = person.born();
    if (born != null && event.date().period().isBefore(born.period())) {
      problems.add(beforeBirth(person, born, event.date(), event.id(), event.location()));
    }
  }

  static void check(
      Entity person,
      EdtfDate when,
      String what,
      Location location,
      List<TimelineProblem> problems) {
    Period days = when.period();
    EdtfDate born = person.born();
    if (born != null && (days.isBefore(born.period()) || beginsBefore(when, born.period()))) {
      problems.add(beforeBirth(person, born, when, what, location));
    }
    if (person.died() != null) {
      Period death = person.died().period();
      boolean outlasts =
          death.lastDay().isPresent() && CertainDays.of(when).endsAfter(death.lastDay().get());
      if (outlasts || death.isBefore(days)) {
        problems.add(fault(person, what, when, "after the death", person.died().text(), location));
      }
    }
  }

  private static boolean beginsBefore(EdtfDate when, Period birth) {
    LocalDate first = CertainDays.of(when).first();
    return first != null && birth.firstDay().isPresent() && first.isBefore(birth.firstDay().get());
  }

  private static TimelineProblem beforeBirth(
      Entity person, EdtfDate born, EdtfDate when, String what, Location location) {
    return fault(person, what, when, "before the birth", born.text(), location);
  }

  private static TimelineProblem fault(
      Entity person, String what, EdtfDate when, String how, String limit, Location location) {
    return TimelineProblem.error(
        location,
        what + " (" + when.text() + ") lies " + how + " of " + person.id() + " (" + limit + ")",
        "correct a date (the person is at " + person.location() + ")");
  }
}
