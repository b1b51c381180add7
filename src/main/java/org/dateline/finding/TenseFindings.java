package org.dateline.finding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.dateline.claim.StaleClaim;
import org.dateline.claim.TenseClaim;
import org.dateline.claim.TenseClaim.Tense;
import org.dateline.time.Period;

/** Words findings about the side of the publication, or of a later day, on which a time lies. */
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

  static Finding of(RuleMetadata rule, StaleClaim claim) {
    Period lasted = requireNonNull(claim.lasted());
    Draft draft =
        new Draft(rule, claim)
            .asserted(lasted.edtf())
            .gapDays(Period.day(claim.readOn()).gapDays(lasted))
            .trace(
                "The words were right when the article appeared; %s was over by %s."
                    .formatted(lasted.edtf(), claim.readOn()));
    claim.evidence().forEach(draft::evidence);
    return draft.build();
  }
}
