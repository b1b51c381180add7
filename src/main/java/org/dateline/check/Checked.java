package org.dateline.check;

import java.util.List;
import java.util.Objects;
import org.dateline.claim.DatedOnce;
import org.dateline.finding.CheckResult;

/**
 * A checked article, with what other articles may contradict.
 *
 * @param result what checking it by itself gave
 * @param dated the dates that it gives for what happens once
 */
public record Checked(CheckResult result, List<DatedOnce> dated) {

  public Checked {
    Objects.requireNonNull(result);
    dated = List.copyOf(dated);
  }
}
