package org.dateline.timeline;

import java.util.List;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A country's or organisation's time as a member of an organisation.
 *
 * @param who id of the member
 * @param of id of the organisation
 * @param during first and last day
 * @param status how far it belongs
 * @param ordinal the number under which members are counted, or null
 * @param sources where it is documented; lint asks for at least one
 * @param disputed whether entries or sources differ about it
 * @param location where it was written
 */
public record Membership(
    String who,
    String of,
    EdtfDate during,
    Status status,
    @Nullable Integer ordinal,
    List<Source> sources,
    boolean disputed,
    Location location) {

  /** How far a member belongs. */
  public enum Status {
    MEMBER,
    CANDIDATE,
    OBSERVER
  }

  public Membership {
    sources = List.copyOf(sources);
  }

  /** The same, disputed. */
  Membership asDisputed() {
    return new Membership(who, of, during, status, ordinal, sources, true, location);
  }
}
