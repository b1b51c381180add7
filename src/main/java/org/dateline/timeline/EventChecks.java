package org.dateline.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;

/** What lint says of events. */
record EventChecks(Timeline timeline, Set<String> types, List<TimelineProblem> problems) {

  void run() {
    for (Event event : timeline.events()) {
      type(event, types).ifPresent(problems::add);
      Documented.check(event.id(), event.sources(), event.location(), problems);
      if (event.disputed()) {
        Documented.disputed("event " + event.id(), event.location(), problems);
      }
      whole(event);
      for (String id : event.who()) {
        timeline.entity(id).ifPresent(agent -> Lifetime.check(agent, event, problems));
      }
      for (String id : event.whom()) {
        timeline.entity(id).ifPresent(other -> Lifetime.checkBirth(other, event, problems));
      }
    }
    sharedNames();
  }

  /** Reports events of types that are not among {@code types}. */
  static void types(List<Event> events, Set<String> types, Problems problems) {
    events.forEach(event -> type(event, types).ifPresent(problems::add));
  }

  private static Optional<TimelineProblem> type(Event event, Set<String> types) {
    return types.contains(event.type())
        ? Optional.empty()
        : Optional.of(
            TimelineProblem.error(
                event.location(),
                event.id() + " has the unknown type " + event.type(),
                Problems.didYouMean(event.type(), new TreeSet<>(types))));
  }

  private void whole(Event part) {
    Event whole = part.partOf() == null ? null : timeline.event(part.partOf()).orElse(null);
    if (whole != null && isOutside(part.date(), whole.date().period())) {
      problems.add(
          TimelineProblem.error(
              part.location(),
              part.id()
                  + " ("
                  + part.date().text()
                  + ") lies outside "
                  + whole.id()
                  + " ("
                  + whole.date().text()
                  + "), which it is part of",
              "correct a date or the part-of (the whole is at " + whole.location() + ")"));
    }
  }

  /** Whether a whole surely begins after its part has begun, or ends before the part ends. */
  private static boolean isOutside(EdtfDate part, Period whole) {
    CertainDays days = CertainDays.of(part);
    LocalDate first = days.first();
    boolean early =
        first != null && whole.firstDay().isPresent() && first.isBefore(whole.firstDay().get());
    return early || (whole.lastDay().isPresent() && days.endsAfter(whole.lastDay().get()));
  }

  /** A name must mean one event, or a claim that uses it can't be checked. */
  private void sharedNames() {
    Map<String, Event> owners = new HashMap<>();
    for (Event event : timeline.events()) {
      Set<String> names = new LinkedHashSet<>(event.also());
      names.add(event.name());
      for (String name : names) {
        Event owner = owners.putIfAbsent(Names.key(name), event);
        if (owner != null && !owner.id().equals(event.id())) {
          problems.add(
              TimelineProblem.warning(
                  event.location(),
                  "\"" + name + "\" names " + event.id() + " and " + owner.id(),
                  "give each a name of its own (the other is at " + owner.location() + ")"));
        }
      }
    }
  }
}
