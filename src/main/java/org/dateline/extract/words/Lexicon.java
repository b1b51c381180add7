package org.dateline.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists of the folder {@code lexicon}: a line an entry, {@code #} starts a remark.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * The entries of {@code lexicon/NAME.txt} in order.
   *
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> lines(String name) {
    String path = "/lexicon/" + name + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("word list " + path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.startsWith("#") ? "" : line.strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
