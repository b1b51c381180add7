package org.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Compares two entries field by field; where they were written is no difference. */
final class EntryDiff {
  private final List<FieldChange> changes = new ArrayList<>();

  private EntryDiff() {}

  static List<FieldChange> of(Entity before, Entity after) {
    EntryDiff diff = new EntryDiff();
    diff.value("kind", before.kind().word(), after.kind().word());
    diff.value("name", before.name(), after.name());
    diff.items("also", before.also(), after.also());
    diff.value("adjective", before.adjective(), after.adjective());
    diff.items("demonyms", before.demonyms(), after.demonyms());
    diff.value("born", text(before.born()), text(after.born()));
    diff.value("died", text(before.died()), text(after.died()));
    diff.value("of", before.of(), after.of());
    diff.items("titles", before.titles(), after.titles());
    diff.value("seats", text(before.seats()), text(after.seats()));
    diff.value("in", before.in(), after.in());
    diff.value("capital", before.capital(), after.capital());
    return diff.changes;
  }

  static List<FieldChange> of(Event before, Event after) {
    EntryDiff diff = new EntryDiff();
    diff.value("name", before.name(), after.name());
    diff.items("also", before.also(), after.also());
    diff.value("type", before.type(), after.type());
    diff.value("date", before.date().text(), after.date().text());
    diff.items("who", before.who(), after.who());
    diff.items("whom", before.whom(), after.whom());
    diff.items("where", before.where(), after.where());
    diff.value("part-of", before.partOf(), after.partOf());
    diff.items("quantities", quantities(before), quantities(after));
    diff.items("sources", sources(before.sources()), sources(after.sources()));
    diff.flag("disputed", before.disputed(), after.disputed());
    return diff.changes;
  }

  static List<FieldChange> of(Tenure before, Tenure after) {
    EntryDiff diff = new EntryDiff();
    diff.span("during", before.during(), after.during());
    diff.flag("acting", before.acting(), after.acting());
    diff.value("ordinal", text(before.ordinal()), text(after.ordinal()));
    diff.items("sources", sources(before.sources()), sources(after.sources()));
    diff.flag("disputed", before.disputed(), after.disputed());
    return diff.changes;
  }

  static List<FieldChange> of(Membership before, Membership after) {
    EntryDiff diff = new EntryDiff();
    diff.span("during", before.during(), after.during());
    diff.value("ordinal", text(before.ordinal()), text(after.ordinal()));
    diff.items("sources", sources(before.sources()), sources(after.sources()));
    diff.flag("disputed", before.disputed(), after.disputed());
    return diff.changes;
  }

  static List<FieldChange> of(Attribute before, Attribute after) {
    EntryDiff diff = new EntryDiff();
    diff.span("during", before.during(), after.during());
    diff.items("sources", sources(before.sources()), sources(after.sources()));
    diff.flag("disputed", before.disputed(), after.disputed());
    return diff.changes;
  }

  private void value(String field, @Nullable String before, @Nullable String after) {
    if (before == null ? after != null : !before.equals(after)) {
      changes.add(new FieldChange.Value(field, before, after));
    }
  }

  private void span(String field, EdtfDate before, EdtfDate after) {
    if (!before.text().equals(after.text())) {
      changes.add(new FieldChange.Span(field, before.text(), after.text()));
    }
  }

  private void items(String field, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange.Items(field, without(after, before), without(before, after)));
    }
  }

  private static List<String> without(List<String> items, List<String> others) {
    return items.stream().filter(item -> !others.contains(item)).toList();
  }

  private void flag(String field, boolean before, boolean after) {
    if (before != after) {
      changes.add(new FieldChange.Flag(field, after));
    }
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : String.format(Locale.ROOT, "%d", number);
  }

  private static List<String> quantities(Event event) {
    return event.quantities().stream()
        .map(quantity -> quantity.measure() + " " + quantity.figure())
        .toList();
  }

  private static List<String> sources(List<Source> sources) {
    return sources.stream()
        .map(source -> source.url() == null ? source.title() : source.title() + " " + source.url())
        .toList();
  }
}
