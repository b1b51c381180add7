package org.dateline.claim;

import org.dateline.text.Span;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A date is one that the calendar has: "31 April" is not.
 *
 * @param time the expression
 * @param sentence the sentence that holds it
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record CalendarClaim(
    TimeExpression time, Span sentence, Modality modality, Attribution attribution)
    implements SelfContainedClaim {

  @Override
  public String kind() {
    return "calendar-date";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public Span span() {
    return time.span();
  }

  /** The date as stated. */
  public StatedDate stated() {
    return time.stated().get(0);
  }

  @Override
  public boolean agrees() {
    return stated().isPossible();
  }
}
