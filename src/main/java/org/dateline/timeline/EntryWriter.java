package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.index.ByteWriter;
import org.dateline.index.Records;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries, which name strings, dates and sources by number, and then those. What may be
 * absent is written plus one, 0 standing for absent.
 */
final class EntryWriter {
  static final int UNBOUNDED = 0;
  static final int UNKNOWN = 1;
  static final int DAY = 2;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<EdtfDate, Integer> dates = new LinkedHashMap<>();
  private final Map<Source, Integer> sources = new LinkedHashMap<>();
  private ByteWriter out = new ByteWriter();

  EntryWriter() {}

  byte[] entities(Collection<Entity> entities) {
    return records(entities, this::entity);
  }

  byte[] events(Collection<Event> events) {
    return records(events, this::event);
  }

  byte[] tenures(Collection<Tenure> tenures) {
    return records(tenures, this::tenure);
  }

  byte[] memberships(Collection<Membership> memberships) {
    return records(memberships, this::membership);
  }

  byte[] attributes(Collection<Attribute> attributes) {
    return records(attributes, this::attribute);
  }

  /** The sources that entries named; to be called after them. */
  byte[] sources() {
    return records(sources.keySet(), this::source);
  }

  /** The dates that entries named; to be called after them. */
  byte[] dates() {
    return records(dates.keySet(), this::date);
  }

  /** The strings that all others named; to be called last. */
  byte[] strings() {
    return records(strings.keySet(), string -> out.string(string));
  }

  private <T> byte[] records(Collection<T> items, Consumer<T> writer) {
    List<byte[]> records = new ArrayList<>(items.size());
    for (T item : items) {
      out = new ByteWriter();
      writer.accept(item);
      records.add(out.toBytes());
    }
    return Records.write(records);
  }

  private void entity(Entity entity) {
    string(entity.id());
    number(entity.kind().ordinal());
    string(entity.name());
    list(entity.also(), this::string);
    optional(entity.adjective());
    list(entity.demonyms(), this::string);
    optionalDate(entity.born());
    optionalDate(entity.died());
    optional(entity.of());
    list(entity.titles(), this::string);
    number(entity.seats());
    optional(entity.in());
    optional(entity.capital());
    location(entity.location());
  }

  private void event(Event event) {
    string(event.id());
    string(event.name());
    list(event.also(), this::string);
    string(event.type());
    number(index(dates, event.date()));
    list(event.who(), this::string);
    list(event.whom(), this::string);
    list(event.where(), this::string);
    optional(event.partOf());
    list(event.quantities(), this::quantity);
    documented(event.sources(), event.disputed(), event.location());
  }

  private void quantity(Quantity quantity) {
    string(quantity.measure());
    out.real(quantity.least());
    out.real(quantity.most());
    optionalDate(quantity.asOf());
  }

  private void tenure(Tenure tenure) {
    string(tenure.who());
    string(tenure.office());
    number(index(dates, tenure.during()));
    flag(tenure.acting());
    optionalNumber(tenure.ordinal());
    documented(tenure.sources(), tenure.disputed(), tenure.location());
  }

  private void membership(Membership membership) {
    string(membership.who());
    string(membership.of());
    number(index(dates, membership.during()));
    number(membership.status().ordinal());
    optionalNumber(membership.ordinal());
    documented(membership.sources(), membership.disputed(), membership.location());
  }

  private void attribute(Attribute attribute) {
    string(attribute.of());
    number(attribute.kind().ordinal());
    string(attribute.value());
    number(index(dates, attribute.during()));
    documented(attribute.sources(), attribute.disputed(), attribute.location());
  }

  private void documented(List<Source> documents, boolean disputed, Location location) {
    list(documents, source -> number(index(sources, source)));
    flag(disputed);
    location(location);
  }

  private void source(Source source) {
    string(source.title());
    optional(source.url());
  }

  private void date(EdtfDate date) {
    string(date.text());
    bound(date.period().start());
    bound(date.period().end());
    number(date.granularity().ordinal());
    flag(date.uncertain());
    flag(date.approximate());
  }

  private void bound(Bound bound) {
    if (bound instanceof Bound.Day day) {
      number(DAY);
      long epochDay = day.date().toEpochDay();
      number(epochDay << 1 ^ epochDay >> 63); // the sign goes to the lowest bit
    } else {
      number(bound == Bound.Missing.UNBOUNDED ? UNBOUNDED : UNKNOWN);
    }
  }

  private void location(Location location) {
    string(location.file());
    number(location.line());
    number(location.column());
  }

  private void optional(@Nullable String string) {
    number(string == null ? 0 : index(strings, string) + 1);
  }

  private void optionalDate(@Nullable EdtfDate date) {
    number(date == null ? 0 : index(dates, date) + 1);
  }

  private void optionalNumber(@Nullable Integer number) {
    number(number == null ? 0 : number + 1L);
  }

  private void string(String string) {
    number(index(strings, string));
  }

  private void number(long value) {
    out.number(value);
  }

  private void flag(boolean flag) {
    out.flag(flag);
  }

  private <T> void list(Collection<T> items, Consumer<T> writer) {
    out.list(items, writer);
  }

  private static <T> int index(Map<T, Integer> table, T value) {
    Integer known = table.putIfAbsent(value, table.size());
    return known == null ? table.size() - 1 : known;
  }
}
