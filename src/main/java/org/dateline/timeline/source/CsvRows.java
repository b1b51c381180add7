package org.dateline.timeline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Names;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a table: with a {@code kind} an entity, with an {@code office} a tenure, with
 * an {@code of} a membership, else an event.
 */
final class CsvRows {
  private record Row(int line, List<String> values) {}

  private final CsvColumns columns;
  private final Draft draft;
  private final List<Row> facts = new ArrayList<>();

  CsvRows(CsvColumns columns, Draft draft) {
    this.columns = columns;
    this.draft = draft;
  }

  /** Takes an entity at once; facts wait until all entities are known. */
  void add(int line, List<String> values) {
    boolean blank = values.stream().allMatch(String::isEmpty);
    Kind kind = values.size() > columns.width() ? null : kind(columns.value(values, "kind"));
    if (kind != null) {
      entity(line, kind, values);
    } else if (!blank) {
      facts.add(new Row(line, values));
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

  void finish() {
    for (Row row : facts) {
      if (row.values.size() > columns.width()) {
        draft.skip(
            place(row.line),
            "has "
                + row.values.size()
                + " values for "
                + columns.width()
                + " columns; put values with a delimiter in them in quotes");
      } else if (!columns.value(row.values, "kind").isEmpty()) {
        draft.skip(
            place(row.line),
            "there is no kind "
                + columns.value(row.values, "kind")
                + "; use person, country, organisation, place, office or work");
      } else if (!columns.value(row.values, "office").isEmpty()) {
        tenure(row);
      } else if (!columns.value(row.values, "of").isEmpty()) {
        membership(row);
      } else {
        event(row);
      }
    }
  }

  private static String place(int line) {
    return "line " + line;
  }

  private String origin(int line) {
    return draft.file() + ", line " + line;
  }

  private List<Source> sources(Row row) {
    String title = columns.value(row.values, "source");
    String url = columns.value(row.values, "url");
    List<Source> sources = new ArrayList<>();
    if (!title.isEmpty()) {
      sources.add(new Source(title, url.isEmpty() ? null : url));
    }
    sources.add(new Source(origin(row.line), title.isEmpty() && !url.isEmpty() ? url : null));
    return sources;
  }

  private void entity(int line, Kind kind, List<String> values) {
    String name = columns.value(values, "name");
    String id = columns.value(values, "id");
    String of = kind == Kind.OFFICE ? columns.value(values, "of") : "";
    String body = of.isEmpty() ? null : mention(of, line, Kind.ORGANISATION, Cast.BODIES);
    draft.define(
        place(line),
        Names.key(id.isEmpty() ? name : id),
        kind,
        new EntityFacts(
            Ids.isId(id) ? id : null,
            name,
            columns.values(values, "also"),
            columns.value(values, "born"),
            columns.value(values, "died"),
            body,
            origin(line)));
  }

  private String mention(String name, int line, Kind likely, Set<Kind> kinds) {
    return draft.cast().mention(name, likely, kinds, origin(line));
  }

  private List<String> mentions(Row row, String field, Kind likely, Set<Kind> kinds) {
    return columns.values(row.values, field).stream()
        .map(name -> mention(name, row.line, likely, kinds))
        .distinct()
        .toList();
  }

  private void event(Row row) {
    String id = columns.value(row.values, "id");
    draft.event(
        new EventDraft(
            place(row.line),
            Ids.isId(id) ? id : null,
            columns.value(row.values, "name"),
            columns.values(row.values, "also"),
            columns.value(row.values, "type"),
            when(row),
            mentions(row, "who", Kind.ORGANISATION, Cast.ALL),
            mentions(row, "whom", Kind.ORGANISATION, Cast.ALL),
            mentions(row, "where", Kind.PLACE, Cast.PLACES),
            sources(row)));
  }

  /** The date, or from the start to the end. */
  private String when(Row row) {
    String date = columns.value(row.values, "date");
    String start = date.isEmpty() ? columns.value(row.values, "start") : date;
    String end = columns.value(row.values, "end");
    return end.isEmpty() && !date.isEmpty() ? date : Draft.interval(start, end);
  }

  private void tenure(Row row) {
    String who = who(row);
    if (who != null) {
      String of = columns.value(row.values, "of");
      String body = of.isEmpty() ? null : mention(of, row.line, Kind.ORGANISATION, Cast.BODIES);
      String name = columns.value(row.values, "office");
      String office = draft.cast().find(Names.key(name), Set.of(Kind.OFFICE));
      if (office == null) {
        office =
            draft.define(
                place(row.line),
                Names.key(name),
                Kind.OFFICE,
                EntityFacts.named(name, origin(row.line)).in(body));
      }
      if (office != null) {
        String person = mention(who, row.line, Kind.PERSON, Set.of(Kind.PERSON));
        draft.tenure(place(row.line), person, office, when(row), null, sources(row));
      }
    }
  }

  private void membership(Row row) {
    String who = who(row);
    if (who != null) {
      String member = mention(who, row.line, Kind.ORGANISATION, Cast.ALL);
      String body =
          mention(columns.value(row.values, "of"), row.line, Kind.ORGANISATION, Cast.BODIES);
      draft.membership(place(row.line), member, body, when(row), sources(row));
    }
  }

  private @Nullable String who(Row row) {
    String who = columns.value(row.values, "who");
    String name = who.isEmpty() ? columns.value(row.values, "name") : who;
    if (name.isEmpty()) {
      draft.skip(place(row.line), "names nobody; give who");
    }
    return name.isEmpty() ? null : name;
  }
}
