package org.dateline.cli;

import java.io.PrintWriter;

/** One line on a terminal that tells how far a long run is; nothing anywhere else. */
final class Progress {
  private static final long INTERVAL_NANOS = 100_000_000L;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean enabled;
  private final String total;
  private int done;
  private boolean shown;
  private long last = System.nanoTime();

  /**
   * @param console where to show it
   * @param total how many articles there are, 0 where nobody knows
   */
  Progress(Console console, int total) {
    err = console.err();
    enabled = console.errIsTerminal() && total != 1;
    this.total = total == 0 ? "" : "/" + total;
  }

  /** Another article is done. */
  void step() {
    done++;
    if (enabled && System.nanoTime() - last >= INTERVAL_NANOS) {
      last = System.nanoTime();
      shown = true;
      err.print(CLEAR_LINE + done + total + " articles");
      err.flush();
    }
  }

  /** Makes way for other output. */
  void clear() {
    if (shown) {
      shown = false;
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
