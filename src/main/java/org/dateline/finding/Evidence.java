package org.dateline.finding;

import java.util.List;
import org.dateline.timeline.Location;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the timeline, or the fact of the calendar, that a finding rests on.
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
}
