package org.dateline.timeline.source;

import java.util.Map;
import java.util.Set;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What to import by.
 *
 * @param type the event type of what has none of its own, or null to leave that out
 * @param mapping of a table: field to column; a field that is not named has a column of its name
 * @param delimiter of a table, or null to take the likeliest
 * @param eventTypes the types that events may have
 * @param known a timeline whose entities are meant by their names, and whose ids are taken
 */
public record ImportOptions(
    @Nullable String type,
    Map<String, String> mapping,
    @Nullable Character delimiter,
    Set<String> eventTypes,
    Timeline known) {

  public ImportOptions {
    mapping = Map.copyOf(mapping);
    eventTypes = Set.copyOf(eventTypes);
  }
}
