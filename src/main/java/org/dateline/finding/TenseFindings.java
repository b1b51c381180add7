package org.dateline.finding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.dateline.claim.TenseClaim;
import org.dateline.claim.TenseClaim.Tense;
import org.dateline.time.Period;

/** Words findings about verbs that put a time on the wrong side of the publication. */
final class TenseFindings {
  private TenseFindings() {}

  static Finding of(RuleMetadata rule, TenseClaim claim) {
    Period said = requireNonNull(claim.time().period());
    LocalDate published = requireNonNull(claim.published());
    return new Draft(rule, claim)
        .asserted(said.edtf())
        .gapDays(said.gapDays(Period.day(published)))
        .trace(
            "\"%s\" is put %s the article, but %s the day on which it was published, %s."
                .formatted(
                    claim.time().text(),
                    claim.tense() == Tense.FUTURE ? "after" : "before",
                    claim.tense() == Tense.FUTURE ? "lies before" : "lies after",
                    published))
        .build();
  }
}
