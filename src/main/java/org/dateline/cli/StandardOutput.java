package org.dateline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output; what has failed once fails again, as print writers keep the reason to them. */
final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  /** A reader such as {@code head} has seen enough: no fault, and nothing to tell. */
  static final class Closed extends IOException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    flush();
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      failure = isClosed(e) ? new Closed(e) : e;
      throw failure;
    }
  }

  @Override
  public void flush() throws IOException {
    if (failure != null) {
      throw failure;
    }
    out.flush();
  }

  /** Java gives no error number, only the system's words for it. */
  private static boolean isClosed(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
  }
}
