package org.dateline.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists of items by key: a hash table with open addressing. It is the logarithm of the number of
 * its slots, then for each slot the distance of its key from the start, 0 for none, four bytes
 * each, then the keys, each followed by the number of its items and the items. Immutable and
 * thread-safe.
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

  /** A cursor at the number of items of {@code key}, before the items; null if it has none. */
  public @Nullable Cursor find(String key) {
    int mask = (1 << logSlots) - 1;
    for (int slot = slot(key, logSlots); ; slot = slot + 1 & mask) {
      int distance = Cursor.fixed(bytes, from + Integer.BYTES * (1 + slot));
      if (distance == 0) {
        return null;
      }
      Cursor cursor = new Cursor(bytes, from + distance);
      if (cursor.isString(key)) {
        return cursor;
      }
    }
  }

  private static int slot(String key, int logSlots) {
    return key.hashCode() * SCATTER >>> Integer.SIZE - logSlots;
  }

  /** Collects items by their keys. */
  public static final class Writer {
    private final Map<String, Items> lists = new LinkedHashMap<>();

    /** Gives {@code key} a list, which may stay empty. */
    public void declare(String key) {
      lists.computeIfAbsent(key, k -> new Items());
    }

    /** Adds an item to those of {@code key}; the caller writes it. */
    public ByteWriter add(String key) {
      Items items = lists.computeIfAbsent(key, k -> new Items());
      items.count++;
      return items.bytes;
    }

    /** The table, to be read by {@link Table}. */
    public byte[] toBytes() {
      int logSlots = 1;
      while (1 << logSlots < 2 * lists.size()) {
        logSlots++;
      }
      int[] slots = new int[1 << logSlots];
      ByteWriter body = new ByteWriter();
      int start = Integer.BYTES * (1 + slots.length);
      for (Map.Entry<String, Items> list : lists.entrySet()) {
        int slot = slot(list.getKey(), logSlots);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = start + body.size();
        body.string(list.getKey());
        body.number(list.getValue().count);
        body.raw(list.getValue().bytes.toBytes());
      }
      ByteWriter out = new ByteWriter();
      out.fixed(logSlots);
      for (int slot : slots) {
        out.fixed(slot);
      }
      out.raw(body.toBytes());
      return out.toBytes();
    }

    private static final class Items {
      private final ByteWriter bytes = new ByteWriter();
      private int count;
    }
  }
}
