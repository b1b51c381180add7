package org.dateline.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Collects bytes that a {@link Cursor} reads. Numbers are unsigned and take seven bits a byte, the
 * low ones first; a list is its length and its items. A string is twice its length in bytes, plus
 * one unless they are Latin-1, which loads without decoding, but UTF-8.
 */
public final class ByteWriter {
  private byte[] bytes = new byte[16];
  private int size;

  /** How many bytes were written. */
  public int size() {
    return size;
  }

  /** A copy of what was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes one of two values. */
  public void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** Writes an unsigned number; negative ones take ten bytes. */
  public void number(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      add((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    add((int) rest);
  }

  /** Writes a number in four bytes, the high ones first. */
  public void fixed(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      add(value >>> shift);
    }
  }

  /** Writes a number with a fraction. */
  public void real(double value) {
    long bits = Double.doubleToLongBits(value);
    fixed((int) (bits >>> 32));
    fixed((int) bits);
  }

  /** Writes a string. */
  public void string(String string) {
    boolean latin = ISO_8859_1.newEncoder().canEncode(string);
    byte[] encoded = string.getBytes(latin ? ISO_8859_1 : UTF_8);
    number((long) encoded.length << 1 | (latin ? 0 : 1));
    raw(encoded);
  }

  /** Writes a list, each item as {@code writer} does. */
  public <T> void list(Collection<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  /** Writes bytes as they are. */
  public void raw(byte[] more) {
    if (size + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }
}
