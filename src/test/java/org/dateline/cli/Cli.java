package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs commands within the test, on streams of its own. */
final class Cli {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T12:00:00Z"), ZoneOffset.UTC);

  /** What a command left behind. */
  record Run(int code, String out, String err) {}

  private Cli() {}

  static Run run(String... arguments) {
    return run(new byte[0], false, arguments);
  }

  static Run runWithInput(String input, String... arguments) {
    return run(input.getBytes(StandardCharsets.UTF_8), false, arguments);
  }

  static Run runOnTerminal(String... arguments) {
    return run(new byte[0], true, arguments);
  }

  static Run run(byte[] input, boolean terminal, String... arguments) {
    return run(input, terminal, new StringWriter(), arguments);
  }

  /** Writes to a standard output that may fail. */
  static Run runWithOutput(OutputStream output, String... arguments) {
    Writer out = new BufferedWriter(Console.utf8(new StandardOutput(output)));
    return run(new byte[0], false, out, arguments);
  }

  private static Run run(byte[] input, boolean terminal, Writer out, String... arguments) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintWriter(err, true),
            terminal,
            terminal,
            true,
            CLOCK);
    int code = Dateline.run(console, arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
