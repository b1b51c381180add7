package org.dateline.timeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link IndexWriter} wrote. It runs at every start, so it has no lambda, stream or
 * reflection.
 */
final class IndexReader {
  private static final Entity.Kind[] KINDS = Entity.Kind.values();
  private static final Membership.Status[] STATUSES = Membership.Status.values();
  private static final Granularity[] GRANULARITIES = Granularity.values();

  private final byte[] bytes;
  private int at;
  private String[] strings = {};
  private EdtfDate[] dates = {};
  private Source[] sources = {};

  IndexReader(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
  }

  Timeline read() {
    readTables();
    int entityCount = number();
    List<Entity> entities = new ArrayList<>(entityCount);
    for (int i = 0; i < entityCount; i++) {
      entities.add(entity());
    }
    int eventCount = number();
    List<Event> events = new ArrayList<>(eventCount);
    for (int i = 0; i < eventCount; i++) {
      events.add(event());
    }
    int tenureCount = number();
    List<Tenure> tenures = new ArrayList<>(tenureCount);
    for (int i = 0; i < tenureCount; i++) {
      tenures.add(tenure());
    }
    int membershipCount = number();
    List<Membership> memberships = new ArrayList<>(membershipCount);
    for (int i = 0; i < membershipCount; i++) {
      memberships.add(membership());
    }
    return new Timeline(entities, events, tenures, memberships);
  }

  private void readTables() {
    strings = new String[number()];
    for (int i = 0; i < strings.length; i++) {
      int size = number();
      int length = size >>> 1;
      strings[i] = new String(bytes, at, length, (size & 1) == 0 ? ISO_8859_1 : UTF_8);
      at += length;
    }
    dates = new EdtfDate[number()];
    for (int i = 0; i < dates.length; i++) {
      dates[i] =
          new EdtfDate(
              string(), new Period(bound(), bound()), GRANULARITIES[number()], flag(), flag());
    }
    sources = new Source[number()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = new Source(string(), optionalString());
    }
  }

  private Entity entity() {
    return new Entity(
        string(),
        KINDS[number()],
        string(),
        strings(),
        optionalString(),
        strings(),
        optionalDate(),
        optionalDate(),
        optionalString(),
        strings(),
        optionalString(),
        optionalString(),
        location());
  }

  private Event event() {
    return new Event(
        string(),
        string(),
        strings(),
        string(),
        dates[number()],
        strings(),
        strings(),
        strings(),
        optionalString(),
        quantities(),
        sources(),
        flag(),
        location());
  }

  private Tenure tenure() {
    return new Tenure(
        string(),
        string(),
        dates[number()],
        flag(),
        optionalNumber(),
        sources(),
        flag(),
        location());
  }

  private Membership membership() {
    return new Membership(
        string(),
        string(),
        dates[number()],
        STATUSES[number()],
        optionalNumber(),
        sources(),
        flag(),
        location());
  }

  private List<Quantity> quantities() {
    Quantity[] items = new Quantity[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Quantity(string(), real(), real(), optionalDate());
    }
    return List.of(items);
  }

  private List<Source> sources() {
    Source[] items = new Source[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = sources[number()];
    }
    return List.of(items);
  }

  private List<String> strings() {
    String[] items = new String[number()];
    for (int i = 0; i < items.length; i++) {
      items[i] = string();
    }
    return List.of(items);
  }

  private Bound bound() {
    int kind = number();
    if (kind == IndexWriter.DAY) {
      long zigzag = longNumber();
      return Bound.at(LocalDate.ofEpochDay(zigzag >>> 1 ^ -(zigzag & 1)));
    }
    return kind == IndexWriter.UNBOUNDED ? Bound.Missing.UNBOUNDED : Bound.Missing.UNKNOWN;
  }

  private Location location() {
    return new Location(string(), number(), number());
  }

  private String string() {
    return strings[number()];
  }

  private @Nullable String optionalString() {
    int index = number();
    return index == 0 ? null : strings[index - 1];
  }

  private @Nullable EdtfDate optionalDate() {
    int index = number();
    return index == 0 ? null : dates[index - 1];
  }

  private @Nullable Integer optionalNumber() {
    int number = number();
    return number == 0 ? null : Integer.valueOf(number - 1);
  }

  private boolean flag() {
    return number() == 1;
  }

  private double real() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | bytes[at++] & 0xFF;
    }
    return Double.longBitsToDouble(bits);
  }

  private int number() {
    byte only = bytes[at];
    if (only >= 0) {
      at++;
      return only;
    }
    return (int) longNumber();
  }

  private long longNumber() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
