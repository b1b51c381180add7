package org.dateline.finding;

import org.dateline.claim.ClashClaim;
import org.dateline.claim.SumClaim;

/** Words findings that rest on what articles say themselves. */
final class ContradictionFindings {
  private ContradictionFindings() {}

  static Finding of(RuleMetadata rule, SumClaim claim) {
    String wrong =
        claim.whole()
            ? "parts make %d, not %d".formatted(claim.sum(), claim.total())
            : "parts exceed the total of " + claim.total();
    return new Draft(rule, claim)
        .message(wrong + ": " + claim.addition())
        .asserted(claim.reading())
        .trace(
            "The total is given as %d, but its parts are %s."
                .formatted(claim.total(), claim.addition()))
        .build();
  }

  static Finding of(RuleMetadata rule, ClashClaim claim) {
    Draft draft = new Draft(rule, claim).asserted(claim.stated().when().edtf());
    claim.evidence().forEach(draft::evidence);
    return draft
        .gapDays(claim.stated().when().gapDays(claim.other()))
        .trace(
            "The %s is dated %s here, but %s: %s."
                .formatted(
                    claim.stated().key(),
                    claim.stated().when().edtf(),
                    claim.other().edtf(),
                    claim.where()))
        .build();
  }
}
