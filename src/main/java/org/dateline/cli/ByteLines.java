package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, save those that are blank; as bytes, so that a wrongly encoded line spoils
 * no other.
 */
final class ByteLines implements Iterator<ByteLines.Line> {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;
  private @Nullable Line next;

  /**
   * A line without its end.
   *
   * @param number from 1, blank lines counted
   * @param bytes what stands in it
   */
  record Line(int number, byte[] bytes) {
    private boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  ByteLines(InputStream in) {
    this.in = in;
    next = nextLine();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Line next() {
    Line line = next;
    if (line == null) {
      throw new NoSuchElementException("the stream has ended");
    }
    next = nextLine();
    return line;
  }

  private @Nullable Line nextLine() {
    for (byte[] bytes = read(); bytes != null; bytes = read()) {
      number++;
      Line line = new Line(number, bytes);
      if (!line.isBlank()) {
        return line;
      }
    }
    return null;
  }

  private byte @Nullable [] read() {
    try {
      ByteArrayOutputStream line = null;
      while (at < filled || fill()) {
        line = line == null ? new ByteArrayOutputStream() : line;
        int end = at;
        while (end < filled && buffer[end] != '\n') {
          end++;
        }
        line.write(buffer, at, end - at);
        at = end + 1;
        if (end < filled) {
          return line.toByteArray();
        }
      }
      return line == null ? null : line.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill() throws IOException {
    filled = in.read(buffer);
    at = 0;
    return filled > 0;
  }
}
