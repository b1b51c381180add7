package org.dateline.index;

import java.util.List;

/**
 * Records by number, from 0: their count, then for each the distance of its bytes from the start,
 * four bytes each, then their bytes. Immutable and thread-safe.
 */
public final class Records {
  private final byte[] bytes;
  private final int from;
  private final int size;

  /** The records that begin at index {@code from} of {@code bytes}. */
  public Records(byte[] bytes, int from) {
    this.bytes = bytes;
    this.from = from;
    size = Cursor.fixed(bytes, from);
  }

  /** Writes records, to be read by {@link #Records}. */
  public static byte[] write(List<byte[]> records) {
    ByteWriter out = new ByteWriter();
    out.fixed(records.size());
    int at = Integer.BYTES * (1 + records.size());
    for (byte[] record : records) {
      out.fixed(at);
      at += record.length;
    }
    records.forEach(out::raw);
    return out.toBytes();
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** A cursor at the beginning of a record. */
  public Cursor at(int number) {
    return new Cursor(bytes, start(number));
  }

  /** The records that a record holds. */
  public Records records(int number) {
    return new Records(bytes, start(number));
  }

  /** The table that a record holds. */
  public Table table(int number) {
    return new Table(bytes, start(number));
  }

  private int start(int number) {
    return from + Cursor.fixed(bytes, from + Integer.BYTES * (1 + number));
  }
}
