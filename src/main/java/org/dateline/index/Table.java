package org.dateline.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records by key: a hash table with open addressing. It is the logarithm of the number of its
 * slots, four bytes; then for each slot a byte of its key's hash, 0 for none, so that a key that is
 * not there is seldom compared with others; then for each slot the distance of its key from the
 * start, four bytes; then the keys, each followed by its record. Immutable and thread-safe.
 */
public final class Table {
  private static final int SCATTER = 0x9E3779B9; // 2^32 over the golden ratio

  private final byte[] bytes;
  private final int from;
  private final int logSlots;

  /** The table that begins at index {@code from} of {@code bytes}. */
  public Table(byte[] bytes, int from) {
    this.bytes = bytes;
    this.from = from;
    logSlots = Cursor.fixed(bytes, from);
  }

  /** A cursor at the beginning of the record of {@code key}; null if there is none. */
  public @Nullable Cursor find(String key) {
    int slots = 1 << logSlots;
    int marks = from + Integer.BYTES;
    byte mark = mark(key);
    for (int slot = slot(key, logSlots); ; slot = slot + 1 & slots - 1) {
      byte found = bytes[marks + slot];
      if (found == 0) {
        return null;
      }
      if (found == mark) {
        int distance = Cursor.fixed(bytes, marks + slots + Integer.BYTES * slot);
        Cursor cursor = new Cursor(bytes, from + distance);
        if (cursor.isString(key)) {
          return cursor;
        }
      }
    }
  }

  private static int slot(String key, int logSlots) {
    return key.hashCode() * SCATTER >>> Integer.SIZE - logSlots;
  }

  private static byte mark(String key) {
    return (byte) (key.hashCode() | Byte.MIN_VALUE);
  }

  /** Collects records by their keys. */
  public static final class Writer {
    private final Map<String, ByteWriter> records = new LinkedHashMap<>();

    /** Where to write, or to go on writing, the record of {@code key}. */
    public ByteWriter record(String key) {
      return records.computeIfAbsent(key, k -> new ByteWriter());
    }

    /** The table, to be read by {@link Table}. */
    public byte[] toBytes() {
      int logSlots = 1;
      while (1 << logSlots < 2 * records.size()) {
        logSlots++;
      }
      int[] slots = new int[1 << logSlots];
      byte[] marks = new byte[slots.length];
      ByteWriter body = new ByteWriter();
      int start = Integer.BYTES * (1 + slots.length) + marks.length;
      for (Map.Entry<String, ByteWriter> record : records.entrySet()) {
        int slot = slot(record.getKey(), logSlots);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = start + body.size();
        marks[slot] = mark(record.getKey());
        body.string(record.getKey());
        body.raw(record.getValue().toBytes());
      }
      ByteWriter out = new ByteWriter();
      out.fixed(logSlots);
      out.raw(marks);
      for (int slot : slots) {
        out.fixed(slot);
      }
      out.raw(body.toBytes());
      return out.toBytes();
    }
  }

  /** Collects lists of items by their keys; the record of each is the list. */
  public static final class ListWriter {
    private final Map<String, ByteWriter> items = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds an item to those of {@code key}; the caller writes it. */
    public ByteWriter add(String key) {
      counts.merge(key, 1, Integer::sum);
      return items.computeIfAbsent(key, k -> new ByteWriter());
    }

    /** The table, to be read by {@link Table}. */
    public byte[] toBytes() {
      Writer table = new Writer();
      items.forEach(
          (key, written) -> {
            ByteWriter record = table.record(key);
            record.number(counts.getOrDefault(key, 0));
            record.raw(written.toBytes());
          });
      return table.toBytes();
    }
  }
}
