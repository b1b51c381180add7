package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.timeline.FieldChange;
import org.dateline.timeline.Location;
import org.dateline.timeline.TimelineDiff;
import org.dateline.timeline.TimelineDiff.Change;
import org.jspecify.annotations.Nullable;

/** What changed between two timelines, as one JSON object. */
public final class DiffJson {
  private final JsonGenerator json;

  private DiffJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object, and the end of its last line. */
  public static void write(TimelineDiff diff, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    new DiffJson(json).write(diff);
    json.flush();
    out.write('\n');
  }

  private void write(TimelineDiff diff) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", Json.VERSION);
    json.writeNumberField("added", diff.added());
    json.writeNumberField("removed", diff.removed());
    json.writeNumberField("changed", diff.changed());
    json.writeArrayFieldStart("changes");
    write("entity", diff.entities(), e -> Map.of("id", e.id()), e -> e.location());
    write("event", diff.events(), e -> Map.of("id", e.id()), e -> e.location());
    write(
        "tenure",
        diff.tenures(),
        t -> ordered("who", t.who(), "office", t.office(), "during", t.during().text()),
        t -> t.location());
    write(
        "membership",
        diff.memberships(),
        m ->
            ordered(
                "who",
                m.who(),
                "of",
                m.of(),
                "status",
                m.status().name().toLowerCase(Locale.ROOT),
                "during",
                m.during().text()),
        m -> m.location());
    write(
        "attribute",
        diff.attributes(),
        a ->
            ordered(
                "of",
                a.of(),
                "attribute",
                a.kind().word(),
                "value",
                a.value(),
                "during",
                a.during().text()),
        a -> a.location());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Map<String, String> ordered(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private <T> void write(
      String kind,
      List<Change<T>> changes,
      Function<T, Map<String, String>> key,
      Function<T, Location> location)
      throws IOException {
    for (Change<T> change : changes) {
      json.writeStartObject();
      json.writeStringField(
          "change", change.isChanged() ? "changed" : change.isAdded() ? "added" : "removed");
      json.writeStringField("kind", kind);
      for (Map.Entry<String, String> field : key.apply(change.entry()).entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeStringField("file", location.apply(change.entry()).file());
      json.writeNumberField("line", location.apply(change.entry()).line());
      json.writeArrayFieldStart("fields");
      for (FieldChange field : change.fields()) {
        write(field.accept(new Detail(field.field())));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void write(Detail detail) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", detail.field);
    if (detail.items == null) {
      Json.text(json, "before", detail.before);
      Json.text(json, "after", detail.after);
    } else {
      write("gained", detail.items.gained());
      write("lost", detail.items.lost());
    }
    json.writeEndObject();
  }

  private void write(String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  /** The values of a field before and after, or what its list gained and lost. */
  private record Detail(
      String field,
      @Nullable String before,
      @Nullable String after,
      FieldChange.@Nullable Items items)
      implements FieldChange.Visitor<Detail> {

    Detail(String field) {
      this(field, null, null, null);
    }

    @Override
    public Detail value(FieldChange.Value change) {
      return new Detail(field, change.before(), change.after(), null);
    }

    @Override
    public Detail span(FieldChange.Span change) {
      return new Detail(field, change.before(), change.after(), null);
    }

    @Override
    public Detail items(FieldChange.Items change) {
      return new Detail(field, null, null, change);
    }

    @Override
    public Detail flag(FieldChange.Flag change) {
      return new Detail(field, String.valueOf(!change.now()), String.valueOf(change.now()), null);
    }
  }
}
