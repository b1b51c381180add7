package org.dateline.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.claim.OrdinalClaim;

/** Words findings about the number that the holder of an office, or a member, bears. */
final class OrdinalFindings {
  private static final List<String> UNITS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** So many numbers a bearer may have that it is worth offering each. */
  private static final int FEW = 2;

  private OrdinalFindings() {}

  static Finding of(RuleMetadata rule, OrdinalClaim claim, CharSequence source) {
    Draft draft = new Draft(rule, claim).asserted(Integer.toString(claim.number()));
    claim.evidence().forEach(draft::evidence);
    String numeral = claim.numeral().of(source);
    boolean digits = Character.isDigit(numeral.charAt(0));
    if (claim.numbers().size() <= FEW) {
      for (int number : claim.numbers()) {
        boolean spelt = !digits && number <= UNITS.size();
        draft.correct(
            new Correction(
                claim.numeral(),
                spelt ? UNITS.get(number - 1) : inDigits(number),
                "if " + claim.bearer().name() + " is meant"));
      }
    }
    return draft.trace(trace(claim)).build();
  }

  private static String trace(OrdinalClaim claim) {
    String what = claim.bearer().name() + " is called number " + claim.number();
    String truth =
        claim.numbers().isEmpty()
            ? Objects.requireNonNull(claim.earlier()).name() + " came before"
            : "is number "
                + claim.numbers().stream().map(String::valueOf).collect(Collectors.joining(" or "));
    return "%s of %s, but %s.".formatted(what, claim.of().name(), truth);
  }

  /** {@code 21st}, {@code 112th}. */
  static String inDigits(int number) {
    boolean teen = number % 100 / 10 == 1;
    String suffix =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + suffix;
  }
}
