package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.dateline.timeline.TimelineStats;

/** How much a timeline holds, as one JSON object. */
public final class StatsJson {
  private StatsJson() {}

  /** Writes the object, and the end of its last line. */
  public static void write(TimelineStats stats, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    json.writeStartObject();
    json.writeStringField("version", Json.VERSION);
    counts(json, "totals", stats.figures());
    counts(json, "entitiesByKind", stats.entitiesByKind());
    counts(json, "eventsByTime", stats.eventsByTime());
    counts(json, "eventsByType", stats.eventsByType());
    json.writeObjectFieldStart("memberships");
    for (var organisation : stats.memberships().entrySet()) {
      counts(json, organisation.getKey(), organisation.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("files");
    for (var file : stats.files().entrySet()) {
      json.writeObjectFieldStart(file.getKey());
      json.writeNumberField("entities", file.getValue().entities());
      json.writeNumberField("events", file.getValue().events());
      json.writeNumberField("tenures", file.getValue().tenures());
      json.writeNumberField("memberships", file.getValue().memberships());
      json.writeNumberField("attributes", file.getValue().attributes());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  private static void counts(JsonGenerator json, String name, Map<?, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<?, Integer> count : counts.entrySet()) {
      Object key = count.getKey();
      json.writeNumberField(
          key instanceof Enum<?> constant ? camelCase(constant) : key.toString(), count.getValue());
    }
    json.writeEndObject();
  }

  /** {@code PERSONS_WITH_BIRTH} as {@code personsWithBirth}. */
  private static String camelCase(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(name.isEmpty() ? lower.charAt(0) : word.charAt(0)).append(lower.substring(1));
    }
    return name.toString();
  }
}
