package org.dateline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.time.Bound;
import org.dateline.time.Period;

/**
 * Collects dated facts of one kind, each under its key. Within a file a fact may stand once.
 * Between files, the same fact is kept once with the sources of both; an end that one file does not
 * know is taken from the other; facts of the same key and different days are disputed.
 *
 * @param what the kind, for messages
 * @param agree whether two facts differ at most in their days and their sources
 * @param union the first fact, with what the second adds
 */
record FactMerger<T>(
    String what,
    Function<T, Period> period,
    Function<T, Location> location,
    BiPredicate<T, T> agree,
    BinaryOperator<T> union,
    UnaryOperator<T> dispute,
    Problems problems,
    Map<List<String>, List<T>> facts) {

  FactMerger(
      String what,
      Function<T, Period> period,
      Function<T, Location> location,
      BiPredicate<T, T> agree,
      BinaryOperator<T> union,
      UnaryOperator<T> dispute,
      Problems problems) {
    this(what, period, location, agree, union, dispute, problems, new LinkedHashMap<>());
  }

  List<T> merged() {
    List<T> all = new ArrayList<>();
    facts.values().forEach(all::addAll);
    return all;
  }

  void add(List<String> key, T fact) {
    List<T> others = facts.computeIfAbsent(key, k -> new ArrayList<>());
    boolean disputed = false;
    for (int i = 0; i < others.size(); i++) {
      T other = others.get(i);
      Period days = period.apply(fact);
      Period otherDays = period.apply(other);
      if (location.apply(fact).file().equals(location.apply(other).file())) {
        if (days.equals(otherDays)) {
          String where = "the other is at " + location.apply(other);
          problems.error(location.apply(fact), "this " + what + " stands twice", where);
          return;
        }
      } else if (agree.test(fact, other) && days.start().equals(otherDays.start())) {
        if (days.end().equals(otherDays.end()) || days.end() == Bound.Missing.UNKNOWN) {
          others.set(i, union.apply(other, fact));
          return;
        }
        if (otherDays.end() == Bound.Missing.UNKNOWN) {
          others.set(i, union.apply(fact, other));
          return;
        }
        disputed = true;
        others.set(i, dispute.apply(other));
      } else if (days.intersects(otherDays)) {
        disputed = true;
        others.set(i, dispute.apply(other));
      }
    }
    others.add(disputed ? dispute.apply(fact) : fact);
  }
}
