package org.dateline.claim;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.text.Span;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A weekday stands beside a full date: "Friday, 24 February 2022".
 *
 * @param time the expression
 * @param sentence the sentence that holds it
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record WeekdayClaim(
    TimeExpression time, Span sentence, Modality modality, Attribution attribution)
    implements SelfContainedClaim {

  @Override
  public String kind() {
    return "weekday";
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

  /** The weekday that the calendar gives for the date. */
  public DayOfWeek actual() {
    StatedDate date = stated();
    return LocalDate.of(
            requireNonNull(date.year()), requireNonNull(date.month()), requireNonNull(date.day()))
        .getDayOfWeek();
  }

  @Override
  public boolean agrees() {
    return actual() == stated().weekday();
  }
}
