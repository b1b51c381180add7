package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, so that a wrongly encoded line spoils no other. */
final class ByteLines implements Iterator<byte[]> {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte @Nullable [] next;

  ByteLines(InputStream in) {
    this.in = in;
    next = read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public byte[] next() {
    byte[] line = next;
    if (line == null) {
      throw new NoSuchElementException("the stream has ended");
    }
    next = read();
    return line;
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
