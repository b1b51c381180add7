package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day is so many years from an event: "on 24 February 2025 Ukraine marked the third anniversary
 * of the invasion".
 *
 * @param span the words that count the years: "third anniversary"
 * @param sentence the sentence that holds them
 * @param years how many, at least 1
 * @param event what is remembered
 * @param times when, the likeliest first; empty where the article does not tell
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record AnniversaryClaim(
    Span span,
    Span sentence,
    int years,
    Dated event,
    List<Period> times,
    Modality modality,
    Attribution attribution)
    implements Claim {
  /** Anniversaries are spoken of before and after the day, and marked at a better season. */
  private static final long NEAR_DAYS = 190;

  public AnniversaryClaim {
    times = List.copyOf(times);
  }

  @Override
  public String kind() {
    return "anniversary";
  }

  @Override
  public Span about() {
    return event.span();
  }

  @Override
  public @Nullable String reading() {
    return "P" + years + "Y";
  }

  @Override
  public List<Evidence> evidence() {
    return event.leading().map(EventCandidate::event).map(Evidence::of).stream().toList();
  }

  @Override
  public boolean isResolved() {
    return !times.isEmpty();
  }

  @Override
  public boolean isLinked() {
    return !event.candidates().isEmpty();
  }

  /** Whether any time that may be meant is near that anniversary of any event that may be. */
  @Override
  public boolean agrees() {
    return event.periods().stream()
        .anyMatch(days -> times.stream().anyMatch(time -> isNear(time, days)));
  }

  private boolean isNear(Period time, Period days) {
    return Math.abs(time.gapDays(moved(days))) <= NEAR_DAYS;
  }

  /** Days by which the likeliest time misses that anniversary of the likeliest event. */
  public long gapDays() {
    Optional<Period> days = event.likeliest();
    return days.isEmpty() || times.isEmpty() ? 0 : times.get(0).gapDays(moved(days.get()));
  }

  /** How many years lie between the likeliest event and the likeliest time; empty if unknown. */
  public Optional<Integer> actualYears() {
    Optional<Period> days = event.likeliest();
    if (days.isEmpty() || times.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = days.get().firstDay();
    Optional<LocalDate> to = times.get(0).firstDay();
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(to.get().getYear() - from.get().getYear()).filter(count -> count > 0);
  }

  private Period moved(Period days) {
    return new Period(moved(days.start()), moved(days.end()));
  }

  private Bound moved(Bound bound) {
    return bound instanceof Bound.Day day ? Bound.at(day.date().plusYears(years)) : bound;
  }
}
