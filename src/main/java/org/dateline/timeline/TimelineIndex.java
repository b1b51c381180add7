package org.dateline.timeline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.dateline.index.Records;
import org.dateline.index.Table;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as bytes that are read where they lie: a header of magic number, format version,
 * length and CRC-32 of the rest (big-endian, 4 bytes each), then {@link Records}, one for each
 * {@link Section}.
 */
final class TimelineIndex {
  private static final int MAGIC = 0x44544C49; // "DTLI"
  private static final int VERSION = 6;
  private static final int HEADER = 16;

  /** What an index holds: records by number, and tables from ids to numbers. */
  enum Section {
    ENTITIES,
    EVENTS,
    TENURES,
    MEMBERSHIPS,
    ATTRIBUTES,
    SOURCES,
    DATES,
    STRINGS,
    ENTITY_BY_ID,
    EVENT_BY_ID,
    TENURES_BY_PERSON,
    TENURES_BY_OFFICE,
    MEMBERSHIPS_BY_MEMBER,
    MEMBERSHIPS_BY_ORGANISATION,
    ATTRIBUTES_BY_OWNER,
    ATTRIBUTES_BY_VALUE,
    COUNTRIES_BY_CAPITAL,
    EVENT_INDEX,
    ANNEXES
  }

  private TimelineIndex() {}

  /**
   * Writes entries.
   *
   * @param annexes what others want to find again with the timeline: tables by name
   */
  static byte[] write(Entries entries, Map<String, byte[]> annexes) {
    EntryWriter writer = new EntryWriter();
    List<byte[]> sections = new ArrayList<>();
    sections.add(writer.entities(entries.entities()));
    sections.add(writer.events(entries.events()));
    sections.add(writer.tenures(entries.tenures()));
    sections.add(writer.memberships(entries.memberships()));
    sections.add(writer.attributes(entries.attributes()));
    sections.add(writer.sources());
    sections.add(writer.dates());
    sections.add(writer.strings());
    sections.add(table(entries.entities(), Entity::id));
    sections.add(table(entries.events(), Event::id));
    sections.add(table(entries.tenures(), Tenure::who));
    sections.add(table(entries.tenures(), Tenure::office));
    sections.add(table(entries.memberships(), Membership::who));
    sections.add(table(entries.memberships(), Membership::of));
    sections.add(table(entries.attributes(), Attribute::of));
    sections.add(table(entries.attributes(), Attribute::value));
    sections.add(table(entries.entities(), Entity::capital));
    sections.add(EventIndexWriter.write(entries));
    Table.Writer annexTable = new Table.Writer();
    annexes.forEach((name, bytes) -> annexTable.record(name).raw(bytes));
    sections.add(annexTable.toBytes());
    byte[] body = Records.write(sections);
    return ByteBuffer.allocate(HEADER + body.length)
        .putInt(MAGIC)
        .putInt(VERSION)
        .putInt(body.length)
        .putInt(checksum(body, 0))
        .put(body)
        .array();
  }

  private static <T> byte[] table(Collection<T> entries, Function<T, @Nullable String> id) {
    Table.ListWriter table = new Table.ListWriter();
    int number = 0;
    for (T entry : entries) {
      String key = id.apply(entry);
      if (key != null) {
        table.add(key).number(number);
      }
      number++;
    }
    return table.toBytes();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for messages
   * @throws TimelineException if the bytes are something else, incomplete or damaged
   */
  static Timeline read(String name, byte[] bytes) {
    if (bytes.length < HEADER) {
      throw fault(name, "is truncated: it has " + bytes.length + " bytes");
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.getInt() != MAGIC) {
      throw fault(name, "is no timeline index");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw fault(name, "is a timeline index of version " + version + ", not " + VERSION);
    }
    int length = header.getInt();
    if (length != bytes.length - HEADER) {
      throw fault(
          name, "is truncated: it has " + (bytes.length - HEADER) + " of " + length + " bytes");
    }
    if (header.getInt() != checksum(bytes, HEADER)) {
      throw fault(name, "is damaged: its checksum is wrong");
    }
    return new Timeline(new Records(bytes, HEADER));
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  private static TimelineException fault(String name, String what) {
    return new TimelineException(
        YamlReader.whole(name), what, "make it anew from the timelines it was built from");
  }
}
