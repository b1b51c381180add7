package org.dateline.extract;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.DatedOnce;

/**
 * What an article says.
 *
 * @param claims its claims in the order of the text
 * @param dated the dates that it gives for what happens once, to compare with other articles
 */
public record Extraction(List<Claim> claims, List<DatedOnce> dated) {

  public Extraction {
    claims = List.copyOf(claims);
    dated = List.copyOf(dated);
  }
}
