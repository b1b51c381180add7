package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What lint says of the numbers under which holders of an office or members are counted. */
final class Ordinals {
  /**
   * One of those who are counted.
   *
   * @param entry what messages call it
   * @param who id of the holder or member
   * @param ordinal null where the timeline does not give it
   */
  record Numbered(
      String entry,
      String who,
      EdtfDate during,
      @Nullable Integer ordinal,
      boolean disputed,
      Location location) {

    private LocalDate start() {
      return during.period().firstDay().orElse(LocalDate.MIN);
    }
  }

  private final List<Numbered> all;
  private final List<TimelineProblem> problems;

  /** The first to bear each number, by number: whoever returns keeps it. */
  private final TreeMap<Integer, Numbered> first = new TreeMap<>();

  private Ordinals(List<Numbered> all, List<TimelineProblem> problems) {
    this.all = all;
    this.problems = problems;
  }

  /**
   * Checks all who are counted together.
   *
   * @param sharing how bad it is that two bear one number
   */
  static void check(
      List<Numbered> all, TimelineProblem.Severity sharing, List<TimelineProblem> problems) {
    Ordinals ordinals = new Ordinals(all, problems);
    ordinals.shared(sharing);
    ordinals.sequence();
  }

  private void shared(TimelineProblem.Severity severity) {
    List<Numbered> inTime = new ArrayList<>(all);
    inTime.sort(Comparator.comparing(Numbered::start));
    for (Numbered one : inTime) {
      Integer ordinal = one.ordinal;
      if (ordinal != null) {
        Numbered other = first.putIfAbsent(ordinal, one);
        if (other != null && !other.who.equals(one.who) && !one.disputed) {
          problems.add(
              new TimelineProblem(
                  severity,
                  one.location,
                  one.entry + " has the ordinal " + ordinal + " of " + other.who,
                  "correct one (the other is at " + other.location + ")"));
        }
      }
    }
  }

  private void sequence() {
    Map.Entry<Integer, Numbered> before = null;
    for (Map.Entry<Integer, Numbered> one : first.entrySet()) {
      if (before != null) {
        follows(before.getValue(), before.getKey(), one.getValue(), one.getKey());
      }
      before = one;
    }
  }

  private void follows(Numbered before, int lower, Numbered one, int higher) {
    String ordinals = one.entry + " has the ordinal " + higher;
    String other = before.who + ", " + lower + " (at " + before.location + ")";
    if (begin(one).period().isBefore(begin(before).period())) {
      problems.add(
          TimelineProblem.warning(
              one.location,
              ordinals + " but begins before that of " + other,
              "correct an ordinal or a date"));
    } else if (higher - lower - 1 > uncountedBetween(before, one)) {
      problems.add(
          TimelineProblem.warning(
              one.location,
              ordinals + ", the one before is " + other,
              "add who is missing, or correct an ordinal"));
    }
  }

  private static EdtfDate begin(Numbered one) {
    return one.during.period().firstDay().isPresent() ? one.during.begin() : one.during;
  }

  /** How many without a number began between the two, and may bear those that are missing. */
  private long uncountedBetween(Numbered before, Numbered one) {
    return all.stream()
        .filter(other -> other.ordinal == null)
        .filter(other -> !other.start().isBefore(before.start()))
        .filter(other -> !other.start().isAfter(one.start()))
        .count();
  }
}
