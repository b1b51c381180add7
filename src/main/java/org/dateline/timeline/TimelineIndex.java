package org.dateline.timeline;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A timeline as bytes that load without parsing: a header of magic number, format version, length
 * and CRC-32 of the rest (big-endian, 4 bytes each), then the tables that {@link IndexWriter}
 * describes.
 */
final class TimelineIndex {
  private static final int MAGIC = 0x44544C49; // "DTLI"
  private static final int VERSION = 1;
  private static final int HEADER = 16;

  private TimelineIndex() {}

  static byte[] write(Timeline timeline) {
    byte[] body = IndexWriter.write(timeline);
    return ByteBuffer.allocate(HEADER + body.length)
        .putInt(MAGIC)
        .putInt(VERSION)
        .putInt(body.length)
        .putInt(checksum(body, 0))
        .put(body)
        .array();
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
    return new IndexReader(bytes, HEADER).read();
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
