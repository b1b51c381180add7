package org.dateline.claim;

import org.dateline.text.Span;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A range runs forward in time: "from 2019 to 2016" does not.
 *
 * @param time the expression
 * @param sentence the sentence that holds it
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record RangeClaim(
    TimeExpression time, Span sentence, Modality modality, Attribution attribution)
    implements SelfContainedClaim {

  @Override
  public String kind() {
    return "range";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public Span span() {
    return time.span();
  }

  /** Where the range starts, as stated. */
  public StatedDate from() {
    return time.stated().get(0);
  }

  /** Where the range ends, as stated. */
  public StatedDate to() {
    return time.stated().get(1);
  }

  @Override
  public boolean agrees() {
    return !from().isAfter(to());
  }
}
