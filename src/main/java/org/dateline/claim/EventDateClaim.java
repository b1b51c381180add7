package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * An event happened at a time: "Russia annexed Crimea in 2015."
 *
 * @param time when, as the words say
 * @param mention the words that speak of the event
 * @param sentence the sentence that holds both
 * @param aspect which part of the event the time speaks of
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param candidates the events that may be meant, the likeliest first; empty where the timeline
 *     holds none
 */
public record EventDateClaim(
    TimeExpression time,
    Span mention,
    Span sentence,
    Aspect aspect,
    Modality modality,
    Attribution attribution,
    List<EventCandidate> candidates)
    implements Claim {

  public EventDateClaim {
    candidates = List.copyOf(candidates);
  }

  @Override
  public String kind() {
    return "event-date";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public List<Evidence> evidence() {
    return candidates.stream().map(EventCandidate::event).map(Evidence::of).toList();
  }

  @Override
  public Span span() {
    return time.span();
  }

  @Override
  public Span about() {
    return mention;
  }

  @Override
  public boolean isResolved() {
    return time.period() != null;
  }

  @Override
  public boolean isLinked() {
    return !candidates.isEmpty();
  }

  /** Whether any event that may be meant happened at that time: claims are read charitably. */
  @Override
  public boolean agrees() {
    return candidates.stream().anyMatch(this::admits);
  }

  /** Whether any event that may be meant happened within {@code days}. */
  public boolean wouldAgree(Period days) {
    return candidates.stream().anyMatch(one -> days.intersects(one.reference(aspect)));
  }

  /** The event that is most likely meant. */
  public Optional<EventCandidate> leading() {
    return candidates.stream().findFirst();
  }

  /** Whether the time admits the date of {@code candidate}. */
  public boolean admits(EventCandidate candidate) {
    return time.period() != null && time.period().intersects(candidate.reference(aspect));
  }

  /** Days by which the time misses {@code candidate}: negative is too early, 0 is no miss. */
  public long gapDays(EventCandidate candidate) {
    return time.period() == null ? 0 : time.period().gapDays(candidate.reference(aspect));
  }
}
