package org.dateline.timeline;

import java.util.List;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in an office.
 *
 * @param who id of the person
 * @param office id of the office
 * @param during first and last day; an unknown end admits any later day
 * @param acting whether the person only stood in
 * @param ordinal the number under which holders are counted, or null
 * @param sources where it is documented; lint asks for at least one
 * @param disputed whether entries or sources differ about it
 * @param location where it was written
 */
public record Tenure(
    String who,
    String office,
    EdtfDate during,
    boolean acting,
    @Nullable Integer ordinal,
    List<Source> sources,
    boolean disputed,
    Location location) {

  public Tenure {
    sources = List.copyOf(sources);
  }

  /** The same, disputed. */
  public Tenure asDisputed() {
    return new Tenure(who, office, during, acting, ordinal, sources, true, location);
  }
}
