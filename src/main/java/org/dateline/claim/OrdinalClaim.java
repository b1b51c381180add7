package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is the holder of an office, or a member, under a number: "Biden, the 46th president".
 *
 * @param span the words that give the number and what is counted
 * @param sentence the sentence that holds them
 * @param bearer who bears the number
 * @param of the office, or the organisation
 * @param number which one, from 1
 * @param numeral the words of the number
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param numbers the numbers that the bearer has; empty where the timeline knows none
 * @param earlier another who came before the bearer, which tells that a bearer without a number is
 *     not the first; null if nobody did
 * @param evidence the terms or memberships that tell
 */
public record OrdinalClaim(
    Span span,
    Span sentence,
    Entity bearer,
    Entity of,
    int number,
    Span numeral,
    Modality modality,
    Attribution attribution,
    List<Integer> numbers,
    @Nullable Entity earlier,
    List<Evidence> evidence)
    implements Claim {

  public OrdinalClaim {
    numbers = List.copyOf(numbers);
    evidence = List.copyOf(evidence);
  }

  @Override
  public String kind() {
    return "ordinal";
  }

  @Override
  public String reading() {
    return Integer.toString(number);
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return !numbers.isEmpty() || earlier != null;
  }

  @Override
  public boolean agrees() {
    return numbers.isEmpty() ? earlier == null : numbers.contains(number);
  }
}
