package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.timeline.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure measures an event: "Grenfell, in which 82 died".
 *
 * @param span the figure with the words that round it
 * @param number the number alone
 * @param mention the words that speak of the event
 * @param sentence the sentence that holds them
 * @param measure what is measured, as the timeline calls it
 * @param stated what the figure admits
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param references the events that may be meant with what the timeline knows of this measure, the
 *     likeliest first; empty where it knows nothing
 */
public record QuantityClaim(
    Span span,
    Span number,
    Span mention,
    Span sentence,
    String measure,
    Stated stated,
    Modality modality,
    Attribution attribution,
    List<Reference> references)
    implements Claim {

  /**
   * A figure as words put it.
   *
   * @param value the number
   * @param least the smallest true figure that number and rounding admit
   * @param most the largest
   * @param part whether it may count only some, so that it can only be too high
   * @param early whether it may be the figure of a moment that has changed since
   */
  public record Stated(double value, double least, double most, boolean part, boolean early) {}

  /**
   * What the timeline knows.
   *
   * @param candidate the event
   * @param quantity its figure
   * @param least the smallest figure that does not miss it
   * @param most the largest
   */
  public record Reference(EventCandidate candidate, Quantity quantity, double least, double most) {

    /** Whether a figure fits it. */
    boolean admits(Stated stated) {
      return stated.least() <= most && (stated.part() || stated.most() >= least);
    }
  }

  public QuantityClaim {
    references = List.copyOf(references);
  }

  /** The same words, read of what {@code others} know. */
  public QuantityClaim of(List<Reference> others) {
    return new QuantityClaim(
        span, number, mention, sentence, measure, stated, modality, attribution, others);
  }

  @Override
  public String kind() {
    return "quantity";
  }

  @Override
  public @Nullable String reading() {
    return measure + " " + number(stated.least(), stated.most());
  }

  @Override
  public List<Evidence> evidence() {
    return references.stream().map(QuantityClaim::evidence).toList();
  }

  /** An event with the figure that the timeline knows. */
  public static Evidence evidence(Reference reference) {
    Evidence event = Evidence.of(reference.candidate().event());
    String name =
        "%s: %s %s"
            .formatted(event.name(), reference.quantity().measure(), reference.quantity().figure());
    return new Evidence(event.id(), name, event.date(), event.location(), event.sources());
  }

  @Override
  public Span about() {
    return mention;
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return !references.isEmpty();
  }

  /** Whether any event that may be meant has such a figure. */
  @Override
  public boolean agrees() {
    return references.stream().anyMatch(reference -> reference.admits(stated));
  }

  /** A part says little of the whole, and an early figure may have been right. */
  @Override
  public boolean isVague() {
    return stated.early() || stated.part();
  }

  /** Whether it claims to be the last word on the event, and not the figure of a moment. */
  public boolean isSettled() {
    return !stated.early();
  }

  /** What is most likely meant. */
  public Optional<Reference> leading() {
    return references.stream().findFirst();
  }

  /** A figure, or a stretch of figures, as people write them. */
  public static String number(double least, double most) {
    return least == most ? number(least) : number(least) + " to " + number(most);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.valueOf(Math.rint(value * 100) / 100);
  }
}
