package org.dateline.finding;

import java.util.Objects;
import org.dateline.claim.Claim;

/**
 * A claim and what checking it came to.
 *
 * @param claim what the article asserts
 * @param verdict whether the timeline bears it out
 */
public record CheckedClaim(Claim claim, Verdict verdict) {

  public CheckedClaim {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(verdict);
  }
}
