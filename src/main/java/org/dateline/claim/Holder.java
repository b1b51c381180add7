package org.dateline.claim;

import java.util.Objects;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;

/**
 * Who held an office, and when.
 *
 * @param person the holder
 * @param tenure the holder's time in the office
 */
public record Holder(Entity person, Tenure tenure) {

  public Holder {
    Objects.requireNonNull(person);
    Objects.requireNonNull(tenure);
  }
}
