package org.dateline.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a timeline says that can't be true, or that an editor should look at. */
public final class TimelineLint {
  private TimelineLint() {}

  /**
   * Checks files, with all they refer to.
   *
   * @param files at least one
   * @param withBundled whether they may refer to the bundled timelines
   * @param eventTypes the types that events may have
   * @return the problems of these files, in their order; those that prevent loading alone, if any
   */
  public static List<TimelineProblem> check(
      List<Path> files, boolean withBundled, Set<String> eventTypes) {
    Timeline timeline;
    try {
      timeline = TimelineLoader.load(files, withBundled);
    } catch (TimelineException e) {
      return e.problems();
    }
    Set<String> names = new HashSet<>();
    files.forEach(file -> names.add(file.toString()));
    return check(timeline, eventTypes).stream()
        .filter(problem -> names.contains(problem.location().file()))
        .toList();
  }

  /** Checks a whole timeline; {@code eventTypes} are the types that events may have. */
  public static List<TimelineProblem> check(Timeline timeline, Set<String> eventTypes) {
    List<TimelineProblem> problems = new ArrayList<>();
    new EventChecks(timeline, eventTypes, problems).run();
    new TenureChecks(timeline, problems).run();
    new MembershipChecks(timeline, problems).run();
    new AttributeChecks(timeline, problems).run();
    new EntityChecks(timeline, problems).run();
    problems.sort(
        Comparator.comparing((TimelineProblem problem) -> problem.location().file())
            .thenComparingInt(problem -> problem.location().line())
            .thenComparingInt(problem -> problem.location().column()));
    return problems;
  }
}
