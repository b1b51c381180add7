package org.dateline.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.text.Span;

/**
 * Parts make a whole: "twelve dead: seven men and four women" do not.
 *
 * @param span the words from the total to the last part
 * @param sentence the sentence that holds them
 * @param total the whole
 * @param parts what it is said to consist of, at least two
 * @param whole whether the parts are all there is; otherwise they only must not exceed the total
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record SumClaim(
    Span span,
    Span sentence,
    int total,
    List<Integer> parts,
    boolean whole,
    Modality modality,
    Attribution attribution)
    implements SelfContainedClaim {

  public SumClaim {
    parts = List.copyOf(parts);
  }

  @Override
  public String kind() {
    return "sum";
  }

  @Override
  public String reading() {
    return Integer.toString(total);
  }

  /** What the parts come to. */
  public int sum() {
    return parts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The addition in signs: {@code 7 + 4 = 11}. */
  public String addition() {
    return parts.stream().map(String::valueOf).collect(Collectors.joining(" + ")) + " = " + sum();
  }

  @Override
  public boolean agrees() {
    return whole ? sum() == total : sum() <= total;
  }
}
