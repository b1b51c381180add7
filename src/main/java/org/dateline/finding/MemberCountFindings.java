package org.dateline.finding;

import org.dateline.claim.MemberCountClaim;
import org.dateline.time.Period;

/** Words findings about how many members an organisation has at a time. */
final class MemberCountFindings {
  private MemberCountFindings() {}

  static Finding of(RuleMetadata rule, MemberCountClaim claim) {
    Period when = claim.when();
    String read = when == null ? "" : when.edtf();
    Draft draft = new Draft(rule, claim).asserted(Integer.toString(claim.number()));
    claim.evidence().forEach(draft::evidence);
    boolean sure = claim.least() == claim.most();
    String truth = sure ? Integer.toString(claim.most()) : claim.least() + " to " + claim.most();
    if (sure) {
      String reason = "if the members of " + read + " are counted";
      draft.correct(new Correction(claim.numeral(), truth, reason));
    }
    return draft
        .trace(
            "%s is said to have %d members in %s (%s), but had %s."
                .formatted(
                    claim.organisation().name(), claim.number(), read, claim.whenWords(), truth))
        .build();
  }
}
