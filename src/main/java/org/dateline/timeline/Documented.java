package org.dateline.timeline;

import java.util.List;

/** What lint says of every entry that states a fact. */
final class Documented {
  private Documented() {}

  static void check(
      String entry, List<Source> sources, Location location, List<TimelineProblem> problems) {
    if (sources.isEmpty()) {
      problems.add(
          TimelineProblem.error(
              location,
              entry + " has no source",
              "add sources: [{title: where it is documented}]"));
    }
    StatedWeekdays.check(entry, sources, location, problems);
  }

  static void disputed(String entry, Location location, List<TimelineProblem> problems) {
    problems.add(
        TimelineProblem.warning(
            location, entry + " is disputed", "findings that rest on it are only notes"));
  }
}
