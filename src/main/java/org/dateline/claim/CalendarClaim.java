package org.dateline.claim;

import org.dateline.text.Span;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;

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
    implements Claim {

  @Override
  public Span span() {
    return time.span();
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return true;
  }

  /** The date as stated. */
  public StatedDate stated() {
    return time.stated().get(0);
  }

  @Override
  public boolean agrees() {
    return stated().isPossible();
  }

  @Override
  public <R> R accept(ClaimVisitor<R> visitor) {
    return visitor.calendar(this);
  }
}
