package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.report.Style;
import org.jspecify.annotations.Nullable;

/** Where a report is written: a file, which is closed at the end, or standard output. */
final class Output implements AutoCloseable {
  /** How much of a long line to show: a page of a wide terminal, less the margin. */
  static final int EXCERPT_COLUMNS = 100;

  private final Writer writer;
  private final String name;
  private final boolean isFile;
  private final boolean isTerminal;

  private Output(Writer writer, String name, boolean isFile, boolean isTerminal) {
    this.writer = writer;
    this.name = name;
    this.isFile = isFile;
    this.isTerminal = isTerminal;
  }

  /**
   * @throws Trouble if {@code file} cannot be written
   */
  static Output open(Console console, @Nullable Path file) throws Trouble {
    if (file == null) {
      return new Output(console.out(), "standard output", false, console.outIsTerminal());
    }
    try {
      Writer writer = new BufferedWriter(Console.utf8(Files.newOutputStream(file)));
      return new Output(writer, file.toString(), true, false);
    } catch (IOException e) {
      throw new Trouble(file + ": cannot be written: " + Reasons.of(e), e);
    }
  }

  Writer writer() {
    return writer;
  }

  /**
   * @throws Trouble if {@code text} cannot be written
   */
  void write(String text) throws Trouble {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  boolean isTerminal() {
    return isTerminal;
  }

  /** How to write here. */
  Style style(Console console) {
    return isTerminal ? console.style() : Style.PLAIN;
  }

  /** Says that writing failed. */
  Trouble unwritable(IOException e) {
    return new Trouble(name + ": cannot be written: " + Reasons.of(e), e);
  }

  @Override
  public void close() throws Trouble {
    try {
      writer.flush();
      if (isFile) {
        writer.close();
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
