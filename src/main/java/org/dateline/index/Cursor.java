package org.dateline.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads what a {@link ByteWriter} wrote, one value after the other. Not for several threads.
 *
 * <p>It runs at every start, so it has no lambda, stream or reflection.
 */
public final class Cursor {
  private final byte[] bytes;
  private int at;

  /** A cursor at index {@code at} of {@code bytes}, which must not change any more. */
  public Cursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next value that {@link ByteWriter#flag} wrote. */
  public boolean flag() {
    return number() == 1;
  }

  /** The next number, which must fit. */
  public int number() {
    byte only = bytes[at];
    if (only >= 0) {
      at++;
      return only;
    }
    return (int) longNumber();
  }

  /** The next number. */
  public long longNumber() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** The next value that {@link ByteWriter#fixed} wrote. */
  public int fixed() {
    at += Integer.BYTES;
    return fixed(bytes, at - Integer.BYTES);
  }

  /** The next value that {@link ByteWriter#real} wrote. */
  public double real() {
    long high = fixed();
    return Double.longBitsToDouble(high << 32 | fixed() & 0xFFFFFFFFL);
  }

  /** The next string. */
  public String string() {
    int size = number();
    int length = size >>> 1;
    at += length;
    return new String(bytes, at - length, length, (size & 1) == 0 ? ISO_8859_1 : UTF_8);
  }

  /** Whether the next string is {@code expected}; it is passed either way. */
  boolean isString(String expected) {
    int size = number();
    int length = size >>> 1;
    int from = at;
    at += length;
    if ((size & 1) != 0) {
      return new String(bytes, from, length, UTF_8).equals(expected);
    }
    if (expected.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (expected.charAt(i) != (bytes[from + i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }

  /** The table that begins here. */
  public Table table() {
    return new Table(bytes, at);
  }

  static int fixed(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }
}
