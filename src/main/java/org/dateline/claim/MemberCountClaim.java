package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An organisation has so many members at a time: "the 27-nation EU", "NATO has 32 members".
 *
 * @param span the words that count them
 * @param sentence the sentence that holds them
 * @param organisation whose members
 * @param number how many
 * @param numeral the words of the number
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param least the fewest members that the timeline has at a day of that time
 * @param most the most
 * @param evidence the last to join or to leave before the end of that time, or all that did in it
 */
public record MemberCountClaim(
    Span span,
    Span sentence,
    Entity organisation,
    int number,
    Span numeral,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    int least,
    int most,
    List<Evidence> evidence)
    implements Claim {

  public MemberCountClaim {
    evidence = List.copyOf(evidence);
  }

  @Override
  public String kind() {
    return "member-count";
  }

  @Override
  public String reading() {
    return Integer.toString(number);
  }

  @Override
  public boolean isResolved() {
    return when != null;
  }

  @Override
  public boolean isLinked() {
    return true;
  }

  @Override
  public boolean agrees() {
    return when != null && number >= least && number <= most;
  }
}
