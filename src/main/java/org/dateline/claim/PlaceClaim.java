package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A place lies in a larger one, or an event happened somewhere: "Bucha, Kharkiv region", "the
 * Chernobyl disaster in Russia".
 *
 * @param span the words that say where
 * @param mention the words for what is said to be there
 * @param sentence the sentence that holds both
 * @param stated the place that the words name
 * @param adjective whether an adjective names it: "the Italian city of Lyon"
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param known what the timeline knows of each place or event that may be meant, the likeliest
 *     first
 */
public record PlaceClaim(
    Span span,
    Span mention,
    Span sentence,
    Entity stated,
    boolean adjective,
    Modality modality,
    Attribution attribution,
    List<Known> known)
    implements Claim {

  /**
   * What the timeline knows.
   *
   * @param fact the place or event with where it is
   * @param right what would be right in place of the stated one: a country for a country
   * @param lies whether it lies where the words say
   */
  public record Known(Evidence fact, Entity right, boolean lies) {}

  public PlaceClaim {
    known = List.copyOf(known);
  }

  @Override
  public String kind() {
    return "place";
  }

  @Override
  public @Nullable String reading() {
    return stated.name();
  }

  @Override
  public List<Evidence> evidence() {
    return known.stream().map(Known::fact).toList();
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
    return !known.isEmpty();
  }

  /** Whether any place or event that may be meant lies there. */
  @Override
  public boolean agrees() {
    return known.stream().anyMatch(Known::lies);
  }
}
