package org.dateline.timeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timeline as tables of strings, dates and sources, then its entries, which name them by
 * number. Numbers are unsigned and take seven bits a byte, the low ones first; a list is its length
 * and its items; what may be absent is written plus one, 0 standing for absent. A string is twice
 * its length in bytes, plus one unless they are Latin-1, which loads without decoding, but UTF-8.
 */
final class IndexWriter {
  static final int UNBOUNDED = 0;
  static final int UNKNOWN = 1;
  static final int DAY = 2;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final Map<EdtfDate, Integer> dates = new LinkedHashMap<>();
  private final Map<Source, Integer> sources = new LinkedHashMap<>();
  private ByteArrayOutputStream out = new ByteArrayOutputStream();

  private IndexWriter() {}

  static byte[] write(Timeline timeline) {
    IndexWriter writer = new IndexWriter();
    writer.list(timeline.entities(), writer::entity);
    writer.list(timeline.events(), writer::event);
    writer.list(timeline.tenures(), writer::tenure);
    writer.list(timeline.memberships(), writer::membership);
    byte[] entries = writer.take();
    writer.list(writer.sources.keySet(), writer::source);
    byte[] sources = writer.take();
    writer.list(writer.dates.keySet(), writer::date);
    byte[] dates = writer.take();
    writer.list(writer.strings.keySet(), writer::characters);
    writer.out.writeBytes(dates);
    writer.out.writeBytes(sources);
    writer.out.writeBytes(entries);
    return writer.take();
  }

  private byte[] take() {
    byte[] written = out.toByteArray();
    out = new ByteArrayOutputStream();
    return written;
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
    real(quantity.least());
    real(quantity.most());
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

  private void characters(String string) {
    boolean latin = ISO_8859_1.newEncoder().canEncode(string);
    byte[] encoded = string.getBytes(latin ? ISO_8859_1 : UTF_8);
    number((long) encoded.length << 1 | (latin ? 0 : 1));
    out.writeBytes(encoded);
  }

  private void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  private void real(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >>> shift));
    }
  }

  private void number(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private <T> void list(Collection<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  private static <T> int index(Map<T, Integer> table, T value) {
    Integer known = table.putIfAbsent(value, table.size());
    return known == null ? table.size() - 1 : known;
  }
}
