package org.dateline.timeline.source;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineLint;
import org.dateline.timeline.TimelineProblem;

/**
 * Entries of a file, freed of what contradicts itself. The lists change.
 *
 * @param entities all that the entries refer to
 */
record Settled(
    List<Entity> entities, List<Event> events, List<Tenure> tenures, List<Membership> memberships) {

  /**
   * Marks tenures that overlap as disputed, and removes other entries that lint calls wrong.
   *
   * @param report told of each by its line
   */
  void settle(Set<String> eventTypes, BiConsumer<Integer, String> report) {
    // Each round settles an entry at least.
    while (true) {
      List<TimelineProblem> errors =
          TimelineLint.check(
                  Timeline.of(entities, events, tenures, memberships, List.of()), eventTypes)
              .stream()
              .filter(TimelineProblem::isError)
              .toList();
      if (errors.isEmpty()) {
        return;
      }
      Set<Integer> seen = new HashSet<>();
      for (TimelineProblem error : errors) {
        int line = error.location().line();
        if (seen.add(line)) {
          boolean disputed = dispute(line);
          report.accept(
              line, error.message() + (disputed ? "; taken as disputed" : "; correct it"));
          if (!disputed) {
            remove(line);
          }
        }
      }
    }
  }

  private void remove(int line) {
    entities.removeIf(entity -> entity.location().line() == line);
    events.removeIf(event -> event.location().line() == line);
    tenures.removeIf(tenure -> tenure.location().line() == line);
    memberships.removeIf(membership -> membership.location().line() == line);
  }

  /** Whether the tenure of a line was not disputed, and is now, with those that it overlaps. */
  private boolean dispute(int line) {
    Optional<Tenure> found =
        tenures.stream().filter(tenure -> tenure.location().line() == line).findFirst();
    if (found.isEmpty() || found.get().disputed()) {
      return false;
    }
    Tenure one = found.get();
    tenures.replaceAll(
        tenure ->
            tenure.office().equals(one.office())
                    && overlap(tenure.during().period(), one.during().period())
                ? tenure.asDisputed()
                : tenure);
    return true;
  }

  /** Whether they share more than a day of hand-over. */
  private static boolean overlap(Period one, Period other) {
    return one.intersects(other) && !meet(one, other) && !meet(other, one);
  }

  private static boolean meet(Period one, Period next) {
    Optional<LocalDate> last = one.lastDay();
    return last.isPresent() && last.equals(next.firstDay());
  }
}
