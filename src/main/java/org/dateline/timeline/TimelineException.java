package org.dateline.timeline;

import java.util.List;
import java.util.stream.Collectors;

/** A timeline that can't be used; the message has one line for each problem. */
public final class TimelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<TimelineProblem> problems;

  /**
   * @throws IllegalArgumentException if there is no problem
   */
  public TimelineException(List<TimelineProblem> problems) {
    super(problems.stream().map(TimelineProblem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem");
    }
    this.problems = List.copyOf(problems);
  }

  TimelineException(Location location, String message, String hint) {
    this(List.of(TimelineProblem.error(location, message, hint)));
  }

  /** At least one, in the order of the files and lines. */
  public List<TimelineProblem> problems() {
    return problems;
  }
}
