package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Bound;
import org.dateline.time.Period;

/**
 * What a claim measures from or to: an event that words speak of, or a time.
 *
 * @param span the words, in the source
 * @param candidates the events that may be meant, the likeliest first; empty for a time
 * @param alike events that the words may loosely mean: they can bear a claim out, no more
 * @param aspect which part of the event is meant
 * @param margin days by which the words may miss the event's date: who resigns stays for a while
 * @param times the times that may be meant, the likeliest first; empty for an event
 */
public record Dated(
    Span span,
    List<EventCandidate> candidates,
    List<EventCandidate> alike,
    Aspect aspect,
    int margin,
    List<Period> times) {

  public Dated {
    candidates = List.copyOf(candidates);
    alike = List.copyOf(alike);
    times = List.copyOf(times);
  }

  /** A time, by the words that name it. */
  public static Dated at(Span span, List<Period> times) {
    return new Dated(span, List.of(), List.of(), Aspect.WITHIN, 0, times);
  }

  /** The same without the loosely meant events that {@code other} speaks of. */
  public Dated apartFrom(Dated other) {
    List<EventCandidate> rest =
        alike.stream()
            .filter(
                candidate ->
                    other.candidates.stream()
                        .noneMatch(one -> one.event().id().equals(candidate.event().id())))
            .toList();
    return new Dated(span, candidates, rest, aspect, margin, times);
  }

  /** The event that is most likely meant. */
  public Optional<EventCandidate> leading() {
    return candidates.stream().findFirst();
  }

  /**
   * The days of an event that the words may speak of, its margin included; of one that goes on, or
   * of which nobody knows the end, the beginning.
   */
  public Period days(EventCandidate candidate) {
    Period days = candidate.reference(aspect);
    boolean open = days.start() instanceof Bound.Day && days.end() instanceof Bound.Missing;
    return widened(open ? candidate.reference(Aspect.START) : days);
  }

  /** The days of the event, or of the time, that is most likely meant. */
  public Optional<Period> likeliest() {
    return leading().map(this::days).or(() -> times.stream().findFirst());
  }

  /** The days of all that may be meant. */
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>(times);
    candidates.forEach(candidate -> periods.add(days(candidate)));
    alike.forEach(candidate -> periods.add(days(candidate)));
    return periods;
  }

  private Period widened(Period days) {
    return margin == 0 ? days : new Period(moved(days.start(), -margin), moved(days.end(), margin));
  }

  private static Bound moved(Bound bound, int days) {
    return bound instanceof Bound.Day day ? Bound.at(day.date().plusDays(days)) : bound;
  }
}
