package org.dateline.cli;

import java.io.BufferedInputStream;
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
  private byte @Nullable [] next;

  ByteLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
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
      int unit = in.read();
      if (unit < 0) {
        return null;
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (; unit >= 0 && unit != '\n'; unit = in.read()) {
        line.write(unit);
      }
      return line.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
