package org.dateline.timeline;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that an editor sees it all at once; stops after a screenful. */
final class Problems {
  private static final int MOST = 50;

  private final List<TimelineProblem> found = new ArrayList<>();

  void error(Location location, String message, @Nullable String hint) {
    add(TimelineProblem.error(location, message, hint));
  }

  /** An error in a word that should be one of {@code known}. */
  void unknown(Location location, String message, String word, Collection<String> known) {
    error(location, message, didYouMean(word, known));
  }

  void addAll(TimelineException e) {
    e.problems().forEach(this::add);
  }

  void add(TimelineProblem problem) {
    found.add(problem);
    if (found.size() >= MOST) {
      throwIfAny();
    }
  }

  boolean any() {
    return size() > 0;
  }

  int size() {
    return found.size();
  }

  /**
   * @throws TimelineException if there is an error
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      List<String> files =
          found.stream().map(problem -> problem.location().file()).distinct().toList();
      found.sort(
          comparingInt((TimelineProblem problem) -> files.indexOf(problem.location().file()))
              .thenComparingInt(problem -> problem.location().line())
              .thenComparingInt(problem -> problem.location().column()));
      throw new TimelineException(found);
    }
  }

  static String didYouMean(String word, Collection<String> known) {
    return Nearest.to(word, known)
        .map(nearest -> "did you mean " + nearest + "?")
        .orElse(
            known.size() <= 24
                ? "use one of: " + String.join(", ", known)
                : "define it, or correct the spelling");
  }
}
