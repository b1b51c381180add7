package org.dateline.extract.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads the word lists of the folder {@code lexicon}: a line an entry, {@code #} starts a remark,
 * an indented line goes on the one before.
 *
 * <p>It runs at every start, so it has no regular expression, lambda or stream.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * The entries of {@code lexicon/NAME.txt} in order.
   *
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> lines(String name) {
    byte[] text = bytes("/lexicon/" + name + ".txt");
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int end;
    for (int at = 0; at < text.length; at = end + 1) {
      end = lineEnd(text, at);
      // Line by line, most are ASCII, which is quick to decode.
      String line = text[at] == '#' ? "" : new String(text, at, end - at, UTF_8).strip();
      if (!line.isEmpty() && text[at] == ' ') {
        entry.append(' ').append(line);
      } else if (!line.isEmpty()) {
        add(entry, entries);
        entry.append(line);
      }
    }
    add(entry, entries);
    return entries;
  }

  private static void add(StringBuilder entry, List<String> entries) {
    if (!entry.isEmpty()) {
      entries.add(entry.toString());
      entry.setLength(0);
    }
  }

  private static int lineEnd(byte[] text, int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("word list " + path + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the spaces of {@code text}; at least one item. */
  public static String[] words(String text) {
    return split(text, ' ');
  }

  /** What stands between the commas of {@code text}, without the spaces around; at least one. */
  public static List<String> items(String text) {
    String[] items = split(text, ',');
    for (int i = 0; i < items.length; i++) {
      items[i] = items[i].strip();
    }
    return List.of(items);
  }

  private static String[] split(String text, char separator) {
    StringTokenizer tokens = new StringTokenizer(text, String.valueOf(separator));
    String[] parts = new String[tokens.countTokens()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = tokens.nextToken();
    }
    return parts;
  }

  /**
   * A resource of sections: {@code [name]} opens one, and its lines are {@code key: value}.
   *
   * @return the lines of each section by their keys, both in the order of the resource
   * @throws IllegalStateException if a line has no colon or stands before the first section
   */
  public static Map<String, Map<String, String>> sections(String name) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      if (line.startsWith("[")) {
        section = new LinkedHashMap<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (colon < 0 || section == null) {
        throw new IllegalStateException(name + ": no section or no colon in line: " + line);
      } else {
        section.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return sections;
  }
}
