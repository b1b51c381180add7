package org.dateline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.dateline.index.Cursor;
import org.dateline.index.Records;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries that {@link EntryWriter} wrote, each when it is asked for. Thread-safe: what
 * two threads read at once they both make, and either may be kept, since all are immutable.
 *
 * <p>It runs at every start, so it has no lambda, stream or reflection.
 */
final class EntryReader {
  private static final Entity.Kind[] KINDS = Entity.Kind.values();
  private static final Membership.Status[] STATUSES = Membership.Status.values();
  private static final Attribute.Kind[] ATTRIBUTES = Attribute.Kind.values();
  private static final Granularity[] GRANULARITIES = Granularity.values();

  private final Records stringRecords;
  private final Records dateRecords;
  private final Records sourceRecords;
  private final @Nullable String[] strings;
  private final @Nullable EdtfDate[] dates;
  private final @Nullable Source[] sources;

  EntryReader(Records strings, Records dates, Records sources) {
    stringRecords = strings;
    dateRecords = dates;
    sourceRecords = sources;
    this.strings = new String[strings.size()];
    this.dates = new EdtfDate[dates.size()];
    this.sources = new Source[sources.size()];
  }

  Entity entity(Cursor in) {
    return new Entity(
        string(in),
        KINDS[in.number()],
        string(in),
        strings(in),
        optionalString(in),
        strings(in),
        optionalDate(in),
        optionalDate(in),
        optionalString(in),
        strings(in),
        in.number(),
        optionalString(in),
        optionalString(in),
        location(in));
  }

  Event event(Cursor in) {
    return new Event(
        string(in),
        string(in),
        strings(in),
        string(in),
        date(in.number()),
        strings(in),
        strings(in),
        strings(in),
        optionalString(in),
        quantities(in),
        sources(in),
        in.flag(),
        location(in));
  }

  Tenure tenure(Cursor in) {
    return new Tenure(
        string(in),
        string(in),
        date(in.number()),
        in.flag(),
        optionalNumber(in),
        sources(in),
        in.flag(),
        location(in));
  }

  Membership membership(Cursor in) {
    return new Membership(
        string(in),
        string(in),
        date(in.number()),
        STATUSES[in.number()],
        optionalNumber(in),
        sources(in),
        in.flag(),
        location(in));
  }

  Attribute attribute(Cursor in) {
    return new Attribute(
        string(in),
        ATTRIBUTES[in.number()],
        string(in),
        date(in.number()),
        sources(in),
        in.flag(),
        location(in));
  }

  private List<Quantity> quantities(Cursor in) {
    Quantity[] items = new Quantity[in.number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Quantity(string(in), in.real(), in.real(), optionalDate(in));
    }
    return List.of(items);
  }

  private List<Source> sources(Cursor in) {
    Source[] items = new Source[in.number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = source(in.number());
    }
    return List.of(items);
  }

  private List<String> strings(Cursor in) {
    String[] items = new String[in.number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = string(in);
    }
    return List.of(items);
  }

  private Bound bound(Cursor in) {
    int kind = in.number();
    if (kind == EntryWriter.DAY) {
      long zigzag = in.longNumber();
      return Bound.at(LocalDate.ofEpochDay(zigzag >>> 1 ^ -(zigzag & 1)));
    }
    return kind == EntryWriter.UNBOUNDED ? Bound.Missing.UNBOUNDED : Bound.Missing.UNKNOWN;
  }

  private Location location(Cursor in) {
    return new Location(string(in), in.number(), in.number());
  }

  private String string(Cursor in) {
    return string(in.number());
  }

  private @Nullable String optionalString(Cursor in) {
    int index = in.number();
    return index == 0 ? null : string(index - 1);
  }

  private @Nullable EdtfDate optionalDate(Cursor in) {
    int index = in.number();
    return index == 0 ? null : date(index - 1);
  }

  private @Nullable Integer optionalNumber(Cursor in) {
    int number = in.number();
    return number == 0 ? null : Integer.valueOf(number - 1);
  }

  private String string(int number) {
    String string = strings[number];
    if (string == null) {
      string = stringRecords.at(number).string();
      strings[number] = string;
    }
    return string;
  }

  private EdtfDate date(int number) {
    EdtfDate date = dates[number];
    if (date == null) {
      Cursor in = dateRecords.at(number);
      date =
          new EdtfDate(
              string(in),
              new Period(bound(in), bound(in)),
              GRANULARITIES[in.number()],
              in.flag(),
              in.flag());
      dates[number] = date;
    }
    return date;
  }

  private Source source(int number) {
    Source source = sources[number];
    if (source == null) {
      Cursor in = sourceRecords.at(number);
      source = new Source(string(in), optionalString(in));
      sources[number] = source;
    }
    return source;
  }
}
