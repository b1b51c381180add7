package org.dateline.claim;

import java.util.List;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Source;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the timeline, or the fact of the calendar, that speaks about a claim.
 *
 * @param id id of the entry, or null for the calendar
 * @param name what it is, in words
 * @param date its date as EDTF, or null where it has none
 * @param location where it was written, or null for the calendar
 * @param sources where it is documented
 */
public record Evidence(
    @Nullable String id,
    String name,
    @Nullable String date,
    @Nullable Location location,
    List<Source> sources) {

  public Evidence {
    sources = List.copyOf(sources);
  }

  /** An event, with its date. */
  public static Evidence of(Event event) {
    return new Evidence(
        event.id(), event.name(), event.date().text(), event.location(), event.sources());
  }

  /** A tenure, called {@code name}, with its time. */
  public static Evidence of(Tenure tenure, String name) {
    return new Evidence(null, name, tenure.during().text(), tenure.location(), tenure.sources());
  }

  /** A capital, currency or name, called {@code name}, with its time. */
  public static Evidence of(Attribute attribute, String name) {
    return new Evidence(
        null, name, attribute.during().text(), attribute.location(), attribute.sources());
  }

  /** A membership, called {@code name}, with its time. */
  public static Evidence of(Membership membership, String name) {
    return new Evidence(
        null, name, membership.during().text(), membership.location(), membership.sources());
  }
}
