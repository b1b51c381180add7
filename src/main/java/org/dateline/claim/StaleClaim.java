package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of its own present is still so on the later day on which it is read: "the
 * upcoming summit", "is the defence minister".
 *
 * @param span the words that speak of the present
 * @param sentence the sentence that holds them
 * @param readOn the later day
 * @param lasted until when the words were right: an event that was to come, a term, a membership
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param evidence what the timeline holds about it
 */
public record StaleClaim(
    Span span,
    Span sentence,
    LocalDate readOn,
    @Nullable Period lasted,
    Modality modality,
    Attribution attribution,
    List<Evidence> evidence)
    implements Claim {

  public StaleClaim {
    evidence = List.copyOf(evidence);
  }

  @Override
  public String kind() {
    return "stale";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(Period.day(readOn));
  }

  @Override
  public boolean isResolved() {
    return lasted != null;
  }

  @Override
  public boolean isLinked() {
    return true;
  }

  @Override
  public boolean agrees() {
    return lasted == null || !lasted.isBefore(Period.day(readOn));
  }
}
