package org.dateline.claim;

import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An age follows from the birth and the time that the text itself gives: "born in 1950, died in
 * 2010 aged 45" does not.
 *
 * @param span the words that give the age
 * @param about the words that give the birth
 * @param sentence the sentence that holds the age
 * @param born the birth as the words date it
 * @param at when the age was reached or ended
 * @param age in full years
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record LifespanClaim(
    Span span,
    Span about,
    Span sentence,
    Period born,
    Period at,
    int age,
    Modality modality,
    Attribution attribution)
    implements SelfContainedClaim {

  @Override
  public String kind() {
    return "age-arithmetic";
  }

  @Override
  public String reading() {
    return Integer.toString(age);
  }

  @Override
  public boolean agrees() {
    Ages ages = ages();
    return ages == null || ages.admit(age);
  }

  /** The ages that the dates admit, to the day; null where they admit none. */
  public @Nullable Ages ages() {
    return Ages.between(born, at, 0);
  }
}
