package org.dateline.timeline.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads results of Wikidata's query service: the W3C's "SPARQL 1.1 Query Results JSON Format", and
 * the shorter JSON that the service's page saves. The variables are those of the queries in {@code
 * src/main/dist/queries}: events have an {@code item}, tenures a {@code person} and an {@code
 * office}.
 */
final class WikidataImporter implements Importer {
  private static final String QUERIES =
      "use queries/wikidata-events.rq or queries/wikidata-tenures.rq";

  private static final String NO_LABEL =
      "lacks a label; add a language to the label service of the query";

  /** One result: the values of its variables. */
  private record Row(int number, JsonNode binding) {
    String value(String variable) {
      JsonNode value = binding.path(variable);
      return value.isObject() ? Texts.text(value, "value") : Texts.text(binding, variable);
    }

    /** The Q number of an item, empty if there is none. */
    String item(String variable) {
      String value = value(variable);
      String id = value.substring(value.lastIndexOf('/') + 1);
      return id.matches("Q[1-9][0-9]*") ? id : "";
    }

    /** The label of an item; one without a label is labelled with its number. */
    String label(String variable) {
      String label = value(variable + "Label");
      return label.equals(item(variable)) ? "" : label;
    }

    WikidataTime time(String variable) {
      return WikidataTime.of(
          value(variable), value(variable + "Precision"), value(variable + "Calendar"));
    }

    String place(String id) {
      return "result " + number + (id.isEmpty() ? "" : ", " + id);
    }
  }

  @Override
  public void read(byte[] bytes, Draft draft) {
    JsonNode root = Texts.json(draft.file(), bytes);
    JsonNode bindings = root.isArray() ? root : root.path("results").path("bindings");
    if (!(bindings instanceof ArrayNode results)) {
      throw new ImportException(
          draft.file()
              + ": is no SPARQL result (it lacks results.bindings); save the answer as JSON");
    }
    draft.license("CC0-1.0");
    Map<String, List<Row>> items = new LinkedHashMap<>();
    int number = 0;
    for (JsonNode binding : results) {
      Row row = new Row(++number, binding);
      if (binding.has("person") && binding.has("office")) {
        tenure(row, draft);
      } else if (binding.has("item")) {
        items.computeIfAbsent(row.value("item"), item -> new ArrayList<>()).add(row);
      } else {
        draft.skip(row.place(""), "has neither an item nor a person with an office; " + QUERIES);
      }
    }
    items.values().forEach(rows -> event(rows, draft));
  }

  private static Source source(String item, @Nullable String note) {
    return new Source(
        "Wikidata, " + item + (note == null ? "" : " (" + note + ")"),
        "https://www.wikidata.org/wiki/" + item);
  }

  /** The rows of an item differ in its participants and places only. */
  private static void event(List<Row> rows, Draft draft) {
    Row first = rows.get(0);
    String item = first.item("item");
    String place = first.place(item);
    if (item.isEmpty()) {
      draft.skip(place, "the item " + first.value("item") + " is no item of Wikidata");
      return;
    }
    if (first.label("item").isEmpty()) {
      draft.skip(place, NO_LABEL);
      return;
    }
    Set<String> dates = new LinkedHashSet<>();
    Set<String> who = new LinkedHashSet<>();
    Set<String> whom = new LinkedHashSet<>();
    Set<String> where = new LinkedHashSet<>();
    WikidataTime time = WikidataTime.NONE;
    for (Row row : rows) {
      time = when(row);
      if (time.problem() != null) {
        draft.skip(place, time.problem());
        return;
      }
      dates.add(time.edtf());
      mention(row, "participant", Kind.ORGANISATION, Cast.ALL, who, draft);
      mention(row, "target", Kind.ORGANISATION, Cast.ALL, whom, draft);
      mention(row, "place", Kind.PLACE, Cast.PLACES, where, draft);
    }
    if (dates.size() > 1) {
      draft.skip(place, "has the dates " + String.join(" and ", dates) + "; add it by hand");
      return;
    }
    draft.event(
        new EventDraft(
            place,
            null,
            first.label("item"),
            List.of(),
            first.value("type"),
            time.edtf(),
            List.copyOf(who),
            List.copyOf(whom),
            List.copyOf(where),
            List.of(source(item, time.note()))));
  }

  /** The date, or from the start to the end. */
  private static WikidataTime when(Row row) {
    return row.value("date").isEmpty()
        ? between(row.time("start"), row.time("end"))
        : row.time("date");
  }

  private static WikidataTime between(WikidataTime start, WikidataTime end) {
    if (start.problem() != null || end.problem() != null) {
      return start.problem() != null ? start : end;
    }
    String note =
        start.note() == null || end.note() == null
            ? (start.note() == null ? end.note() : start.note())
            : start.note() + ", " + end.note();
    return new WikidataTime(Draft.interval(start.edtf(), end.edtf()), note, null);
  }

  private static @Nullable String mention(
      Row row, String variable, Kind likely, Set<Kind> kinds, Draft draft) {
    String item = row.item(variable);
    String label = row.label(variable);
    if (item.isEmpty() || label.isEmpty()) {
      return null;
    }
    Kind told = kind(row.value(variable + "Kind"));
    Set<Kind> allowed = told != null && kinds.contains(told) ? Set.of(told) : kinds;
    return draft
        .cast()
        .mention(
            item,
            label,
            allowed.size() == 1 && told != null ? told : likely,
            allowed,
            "Wikidata " + item);
  }

  private static void mention(
      Row row, String variable, Kind likely, Set<Kind> kinds, Set<String> ids, Draft draft) {
    String id = mention(row, variable, likely, kinds, draft);
    if (id != null) {
      ids.add(id);
    }
  }

  private static @Nullable Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    return null;
  }

  private static void tenure(Row row, Draft draft) {
    String item = row.item("person");
    String place = row.place(item);
    WikidataTime during = between(row.time("start"), row.time("end"));
    if (during.problem() != null) {
      draft.skip(place, during.problem());
      return;
    }
    String person = mention(row, "person", Kind.PERSON, Set.of(Kind.PERSON), draft);
    String office = row.item("office");
    if (person == null || office.isEmpty() || row.label("office").isEmpty()) {
      draft.skip(place, NO_LABEL);
      return;
    }
    String of = mention(row, "of", Kind.ORGANISATION, Cast.BODIES, draft);
    String id = draft.cast().find(office, Set.of(Kind.OFFICE));
    if (id == null) {
      id =
          draft.define(
              place,
              office,
              Kind.OFFICE,
              EntityFacts.named(row.label("office"), "Wikidata " + office).in(of));
    }
    String ordinal = row.value("ordinal");
    if (id != null) {
      draft.tenure(
          place,
          person,
          id,
          during.edtf(),
          ordinal.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(ordinal) : null,
          List.of(source(item, during.note())));
    }
  }
}
