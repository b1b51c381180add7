package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * One event came before, after or together with another: "Finland followed Sweden into NATO."
 *
 * @param span the words that say so: "months before", "followed"
 * @param sentence the sentence that holds them
 * @param order how the first lies to the second
 * @param first the event of which it is said
 * @param second the event that it is compared with
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record OrderClaim(
    Span span,
    Span sentence,
    Order order,
    Dated first,
    Dated second,
    Modality modality,
    Attribution attribution)
    implements Claim {

  @Override
  public String kind() {
    return "event-order";
  }

  /** The order in words: {@code before}, {@code same year}. */
  @Override
  public @Nullable String reading() {
    return order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public List<Evidence> evidence() {
    return evidence(first, second);
  }

  /** The events that two operands most likely mean. */
  static List<Evidence> evidence(Dated first, Dated second) {
    List<Evidence> evidence = new ArrayList<>();
    first.leading().map(EventCandidate::event).map(Evidence::of).ifPresent(evidence::add);
    second.leading().map(EventCandidate::event).map(Evidence::of).ifPresent(evidence::add);
    return evidence;
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return !first.periods().isEmpty() && !second.candidates().isEmpty();
  }

  /** Whether any two events that may be meant lie so: claims are read charitably. */
  @Override
  public boolean agrees() {
    return gapDays() == 0;
  }

  /** Days by which the likeliest to fit of all pairs misses the order, at least 0. */
  public long gapDays() {
    long least = Long.MAX_VALUE;
    for (Period one : first.periods()) {
      for (Period other : second.periods()) {
        least = Math.min(least, order.gapDays(one, other));
      }
    }
    return least;
  }
}
