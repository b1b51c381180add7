package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dateline.time.Period;
import org.dateline.timeline.TimelineDiff.Change;
import org.jspecify.annotations.Nullable;

/**
 * Finds which entries of two timelines are the same, and what differs in them.
 *
 * @param key what the same entries share
 * @param period when the fact held, or null where the key alone tells
 * @param fields what differs between two entries
 */
record Comparing<T>(
    Function<T, List<String>> key,
    Function<T, @Nullable Period> period,
    BiFunction<T, T, List<FieldChange>> fields) {
  /** Farther than any two days of a timeline: an end that only one of two periods has. */
  private static final long MISSING = 10_000_000;

  private record Pair<T>(T before, T after, long distance) {}

  static <T> Comparing<T> by(
      Function<T, List<String>> key,
      Function<T, @Nullable Period> period,
      BiFunction<T, T, List<FieldChange>> fields) {
    return new Comparing<>(key, period, fields);
  }

  List<Change<T>> changes(List<T> before, List<T> after) {
    Map<List<String>, List<T>> known = new LinkedHashMap<>();
    before.forEach(one -> known.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    Map<List<String>, List<T>> present = new LinkedHashMap<>();
    after.forEach(one -> present.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<T, T> formers = new IdentityHashMap<>();
    present.forEach((id, news) -> pair(known.getOrDefault(id, List.of()), news, kept, formers));
    List<Change<T>> changes = new ArrayList<>();
    for (T old : before) {
      if (!kept.contains(old)) {
        changes.add(new Change<>(old, null, List.of()));
      }
    }
    for (T now : after) {
      T old = formers.get(now);
      List<FieldChange> differences = old == null ? List.of() : fields.apply(old, now);
      if (old == null || !differences.isEmpty()) {
        changes.add(new Change<>(old, now, differences));
      }
    }
    return changes;
  }

  /** Notes which old entries are kept, and for each new one which it was: the nearest first. */
  private void pair(List<T> olds, List<T> news, Set<T> kept, Map<T, T> formers) {
    List<Pair<T>> pairs = new ArrayList<>();
    for (T old : olds) {
      for (T now : news) {
        pairs.add(new Pair<>(old, now, distance(old, now)));
      }
    }
    pairs.sort(Comparator.comparingLong(Pair::distance));
    for (Pair<T> pair : pairs) {
      if (!kept.contains(pair.before) && !formers.containsKey(pair.after)) {
        kept.add(pair.before);
        formers.put(pair.after, pair.before);
      }
    }
  }

  /** The days between the starts and between the ends. */
  private long distance(T one, T other) {
    Period days = period.apply(one);
    Period others = period.apply(other);
    return days == null || others == null
        ? 0
        : distance(days.firstDay(), others.firstDay()) + distance(days.lastDay(), others.lastDay());
  }

  private static long distance(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (one.isPresent() && other.isPresent()) {
      return Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
    }
    return one.isPresent() == other.isPresent() ? 0 : MISSING;
  }
}
