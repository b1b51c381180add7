package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Lapse;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * So much time lies between two events, or between an event and a time: "three days after the
 * invasion".
 *
 * @param span the words of the distance: "three days after"
 * @param sentence the sentence that holds them
 * @param amount the words of the length alone: "three days"
 * @param value the length as TIMEX3 has it: {@code P3D}
 * @param lapse the days that it admits
 * @param earlier what it is measured from
 * @param later what it is measured to
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record ElapsedClaim(
    Span span,
    Span sentence,
    Span amount,
    String value,
    Lapse lapse,
    Dated earlier,
    Dated later,
    Modality modality,
    Attribution attribution)
    implements Claim {

  @Override
  public String kind() {
    return "elapsed-time";
  }

  @Override
  public @Nullable String reading() {
    return value;
  }

  @Override
  public List<Evidence> evidence() {
    return OrderClaim.evidence(earlier, later);
  }

  /** Whether both ends have a time. */
  @Override
  public boolean isResolved() {
    return !earlier.periods().isEmpty() && !later.periods().isEmpty();
  }

  /** Whether the timeline, or the calendar alone, can tell. */
  @Override
  public boolean isLinked() {
    boolean calendar = !earlier.times().isEmpty() && !later.times().isEmpty();
    return calendar || !earlier.candidates().isEmpty() || !later.candidates().isEmpty();
  }

  /** Whether so much time may lie between any two that may be meant. */
  @Override
  public boolean agrees() {
    for (Period from : earlier.periods()) {
      for (Period to : later.periods()) {
        if (lapse.admits(from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The days between the two that are most likely meant. */
  public Optional<Lapse> actual() {
    return earlier
        .likeliest()
        .flatMap(from -> later.likeliest().flatMap(to -> Lapse.between(from, to)));
  }
}
