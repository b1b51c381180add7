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
 * @param origin where it comes from
 */
public record Evidence(
    @Nullable String id,
    String name,
    @Nullable String date,
    @Nullable Location location,
    List<Source> sources,
    Origin origin) {

  /** Where a reference comes from. */
  public enum Origin {
    TIMELINE,
    CALENDAR,
    /** The article itself, or another. */
    ARTICLE
  }

  public Evidence {
    sources = List.copyOf(sources);
  }

  /** An entry of the timeline, or without a location a fact of the calendar. */
  public Evidence(
      @Nullable String id,
      String name,
      @Nullable String date,
      @Nullable Location location,
      List<Source> sources) {
    this(id, name, date, location, sources, location == null ? Origin.CALENDAR : Origin.TIMELINE);
  }

  /** A date that an article gives, called {@code name}. */
  public static Evidence ofArticle(String name, String date) {
    return new Evidence(null, name, date, null, List.of(), Origin.ARTICLE);
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
