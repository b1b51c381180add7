package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.dateline.report.Style;
import org.dateline.report.Visible;

/**
 * What a command sees of the process. Everything is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output, buffered; unlike {@link System#out} it reports what fails
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param mayColour whether the environment allows colours: https://no-color.org
 * @param clock tells how long a run took
 */
record Console(
    InputStream in,
    Writer out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean mayColour,
    Clock clock) {

  /** Set by the launcher: which of the two outputs are terminals, which Java cannot tell. */
  private static final String TERMINALS = "dateline.terminals";

  static Console ofProcess() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
    String noColor = System.getenv("NO_COLOR");
    return new Console(
        // Unbuffered, Java would ask a pipe for its position, which a pipe has not.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new BufferedWriter(utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out)))),
        new PrintWriter(utf8(new FileOutputStream(FileDescriptor.err)), true),
        terminals.contains("stdout"),
        terminals.contains("stderr"),
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
        Clock.systemUTC());
  }

  /** Says on standard error what went wrong, in one line. */
  void complain(String message) {
    err.println(Visible.of("dateline: " + message));
  }

  /** How to write on standard output. */
  Style style() {
    return outIsTerminal && mayColour ? Style.COLOUR : Style.PLAIN;
  }

  static Writer utf8(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }
}
