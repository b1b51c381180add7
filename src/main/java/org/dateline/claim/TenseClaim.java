package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is said to lie ahead lies after the publication, and what is over before it: "The summit
 * will be held in March 2015" does neither in 2016.
 *
 * @param span the verb and its time
 * @param sentence the sentence that holds them
 * @param time the time
 * @param tense the tense of the verb
 * @param published when the article appeared; null where that is not known
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record TenseClaim(
    Span span,
    Span sentence,
    TimeExpression time,
    Tense tense,
    @Nullable LocalDate published,
    Modality modality,
    Attribution attribution)
    implements Claim {

  /** The side of the publication on which a verb puts its time. */
  public enum Tense {
    PAST,
    FUTURE
  }

  @Override
  public String kind() {
    return "tense";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public List<Evidence> evidence() {
    return List.of();
  }

  @Override
  public boolean isResolved() {
    return published != null && time.period() != null;
  }

  @Override
  public boolean isLinked() {
    return true;
  }

  @Override
  public boolean agrees() {
    return published == null || agreesOn(published);
  }

  /**
   * Whether the words would be right if they appeared on {@code day}; so is what has no reading.
   */
  public boolean agreesOn(LocalDate day) {
    Period said = time.period();
    Period then = Period.day(day);
    return said == null || (tense == Tense.FUTURE ? !said.isBefore(then) : !then.isBefore(said));
  }
}
