package org.dateline.timeline;

import java.util.List;
import java.util.Locale;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, country, organisation, place, office, work or currency that claims can be about.
 *
 * @param id unique over all loaded timelines
 * @param kind what it is
 * @param name the usual name
 * @param also further names, as newspapers write them
 * @param adjective of a country ({@code Russian}), or null
 * @param demonyms words for its people, where they differ from the adjective
 * @param born of a person, or null
 * @param died of a person, or null
 * @param of id of the country or organisation that an office belongs to, or null
 * @param titles of an office: the lower-case titles that newspapers use, the usual one first
 * @param seats of an office: how many hold it at a time
 * @param in id of the country or larger place that a place lies in, or null
 * @param capital id of a country's capital, or null
 * @param location where it was written
 */
public record Entity(
    String id,
    Kind kind,
    String name,
    List<String> also,
    @Nullable String adjective,
    List<String> demonyms,
    @Nullable EdtfDate born,
    @Nullable EdtfDate died,
    @Nullable String of,
    List<String> titles,
    int seats,
    @Nullable String in,
    @Nullable String capital,
    Location location) {

  /** The kinds of entities. */
  public enum Kind {
    PERSON,
    COUNTRY,
    ORGANISATION,
    PLACE,
    OFFICE,
    WORK,
    CURRENCY;

    /** As timelines write it: {@code person}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Entity {
    also = List.copyOf(also);
    demonyms = List.copyOf(demonyms);
    titles = List.copyOf(titles);
  }
}
