package org.dateline.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, at a date.
 *
 * @param id unique over all loaded timelines
 * @param name the usual name
 * @param also further names that mean this event and no other
 * @param type one of the event types of the lexicon
 * @param date when it happened: a day, or from its first day to its last
 * @param who ids of its agents
 * @param whom ids of those it was done to, or its other parties
 * @param where ids of its places, the most specific first
 * @param partOf id of the larger event, or null
 * @param quantities figures that newspapers repeat of it
 * @param sources where it is documented; lint asks for at least one
 * @param disputed whether entries or sources differ about it
 * @param location where it was written
 */
public record Event(
    String id,
    String name,
    List<String> also,
    String type,
    EdtfDate date,
    List<String> who,
    List<String> whom,
    List<String> where,
    @Nullable String partOf,
    List<Quantity> quantities,
    List<Source> sources,
    boolean disputed,
    Location location) {

  public Event {
    also = List.copyOf(also);
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    where = List.copyOf(where);
    quantities = List.copyOf(quantities);
    sources = List.copyOf(sources);
  }

  /** Ids of whom it befell, and of its places. */
  public Set<String> scene() {
    Set<String> ids = new LinkedHashSet<>(whom);
    ids.addAll(where);
    return ids;
  }

  /** The same, disputed. */
  Event asDisputed() {
    return new Event(
        id, name, also, type, date, who, whom, where, partOf, quantities, sources, true, location);
  }
}
