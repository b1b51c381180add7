package org.dateline.timeline;

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
    checkBirth(person, event.date(), event.id(), event.location(), problems);
  }

  static void check(
      Entity person,
      EdtfDate when,
      String what,
      Location location,
      List<TimelineProblem> problems) {
    checkBirth(person, when, what, location, problems);
    if (person.died() != null) {
      Period days = when.period();
      Period death = person.died().period();
      boolean outlasts =
          death.lastDay().isPresent() && CertainDays.of(when).endsAfter(death.lastDay().get());
      if (outlasts || death.isBefore(days)) {
        problems.add(fault(person, what, when, "after the death", person.died().text(), location));
      }
    }
  }

  private static void checkBirth(
      Entity person,
      EdtfDate when,
      String what,
      Location location,
      List<TimelineProblem> problems) {
    EdtfDate born = person.born();
    if (born != null && when.period().isBefore(born.period())) {
      problems.add(fault(person, what, when, "before the birth", born.text(), location));
    }
  }

  private static TimelineProblem fault(
      Entity person, String what, EdtfDate when, String how, String limit, Location location) {
    return TimelineProblem.error(
        location,
        what + " (" + when.text() + ") lies " + how + " of " + person.id() + " (" + limit + ")",
        "correct a date (the person is at " + person.location() + ")");
  }
}
