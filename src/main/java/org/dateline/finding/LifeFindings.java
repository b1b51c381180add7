package org.dateline.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.dateline.claim.AgeClaim;
import org.dateline.claim.Ages;
import org.dateline.claim.Evidence;
import org.dateline.claim.Life;
import org.dateline.claim.LifeClaim;
import org.dateline.claim.LifespanClaim;
import org.dateline.text.Span;
import org.dateline.time.EdtfDate;
import org.dateline.time.Period;

/** Words findings about when persons lived and how old they were. */
final class LifeFindings {
  private LifeFindings() {}

  static Finding of(RuleMetadata rule, LifeClaim claim) {
    Period when = requireNonNull(claim.time().period());
    Life life = nearest(claim, when);
    long gap = life.gapDays(when);
    EdtfDate limit = requireNonNull(gap < 0 ? life.person().born() : life.person().died());
    Draft draft = new Draft(rule, claim).asserted(when.edtf()).gapDays(gap);
    life.evidence().stream()
        .filter(fact -> Objects.equals(fact.date(), limit.text()))
        .forEach(draft::evidence);
    return draft
        .message(
            "%s %s by then".formatted(life.person().name(), gap < 0 ? "was not born" : "had died"))
        .trace(
            "%s is said to have acted in %s, but %s %s."
                .formatted(
                    life.person().name(), when.edtf(), gap < 0 ? "was born" : "died", limit.text()))
        .build();
  }

  private static Life nearest(LifeClaim claim, Period when) {
    Life nearest = claim.lives().get(0);
    for (Life life : claim.lives()) {
      nearest = Math.abs(life.gapDays(when)) < Math.abs(nearest.gapDays(when)) ? life : nearest;
    }
    return nearest;
  }

  static Finding of(RuleMetadata rule, AgeClaim claim, CharSequence source) {
    Life life = claim.leading();
    Ages ages = claim.agesOf(life);
    boolean death = claim.moment() == AgeClaim.Moment.DEATH;
    Draft draft = new Draft(rule, claim).asserted(claim.reading());
    life.evidence().stream()
        .filter(fact -> death || !fact.name().startsWith("death"))
        .forEach(draft::evidence);
    if (ages == null) {
      return draft.trace(life.person().name() + " was not born by then.").build();
    }
    if (claim.moment() != AgeClaim.Moment.REACHED) {
      String note = "if " + life.person().name() + " is meant";
      correct(claim.span(), claim.age(), ages, note, source, draft);
    }
    String when = death ? "at death" : "in " + requireNonNull(claim.when()).edtf();
    return draft
        .trace(
            "%s is said to be %d %s (%s), but was %s."
                .formatted(
                    life.person().name(), claim.age(), when, claim.whenWords(), ages.inWords()))
        .build();
  }

  static Finding of(RuleMetadata rule, LifespanClaim claim, CharSequence source) {
    Ages ages = requireNonNull(claim.ages());
    String dates = "from %s to %s".formatted(claim.born().edtf(), claim.at().edtf());
    Draft draft = new Draft(rule, claim).asserted(claim.reading());
    draft.evidence(
        new Evidence(null, dates + " it is " + ages.inWords() + " years", null, null, List.of()));
    correct(claim.span(), claim.age(), ages, "if the dates are right", source, draft);
    return draft
        .trace(
            "The text gives a birth in %s and an age of %d in %s, where it would be %s."
                .formatted(claim.born().edtf(), claim.age(), claim.at().edtf(), ages.inWords()))
        .build();
  }

  /** Puts the right number in the place of digits, where only one is right. */
  private static void correct(
      Span span, int age, Ages ages, String note, CharSequence source, Draft draft) {
    String digits = Integer.toString(age);
    int at = span.of(source).indexOf(digits);
    if (at >= 0 && ages.least() == ages.most()) {
      Span number = new Span(span.start() + at, span.start() + at + digits.length());
      draft.correct(new Correction(number, Integer.toString(ages.least()), note));
    }
  }
}
