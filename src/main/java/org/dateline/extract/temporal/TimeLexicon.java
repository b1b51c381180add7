package org.dateline.extract.temporal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The language data of the tagger, read once from the lexicon folder. */
final class TimeLexicon {
  private static final Map<String, Double> SYMBOLS = symbols();

  private final Words words = new Words();
  private final Windows windows = new Windows();
  private final Holidays holidays = new Holidays();
  private final Automaton automaton;

  private TimeLexicon() {
    for (String line : lines("time-windows.txt")) {
      windows.add(line);
    }
    for (String line : lines("time-words.txt")) {
      addWords(line);
    }
    for (String line : lines("time-holidays.txt")) {
      int colon = line.indexOf(':');
      int rule = holidays.add(line.substring(0, colon));
      for (String name : line.substring(colon + 1).strip().split(" +")) {
        words.add("holiday", rule, name);
      }
    }
    Grammar grammar = new Grammar(words);
    for (String line : lines("time-grammar.txt")) {
      grammar.add(line);
    }
    Numbers.register(words);
    words.freeze();
    automaton = new Automaton(words, grammar);
  }

  static TimeLexicon load() {
    return new TimeLexicon();
  }

  Automaton automaton() {
    return automaton;
  }

  Words words() {
    return words;
  }

  Windows windows() {
    return windows;
  }

  Holidays holidays() {
    return holidays;
  }

  /** {@code class value: words}, {@code class: words}, or {@code class ~: endings}. */
  private void addWords(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).strip().split(" +");
    String[] members = line.substring(colon + 1).strip().split(" +");
    if (head.length > 1 && head[1].equals("~")) {
      for (String ending : members) {
        words.addSuffix(head[0], ending);
      }
      return;
    }
    double value = head.length > 1 ? value(head[1]) : 0;
    for (String word : members) {
      words.add(head[0], value, word);
    }
  }

  /** A number, or the name of a unit, modifier, part of the day, base or reading. */
  static double value(String text) {
    Double symbol = SYMBOLS.get(text);
    return symbol == null ? Double.parseDouble(text) : symbol;
  }

  private static Map<String, Double> symbols() {
    Map<String, Double> symbols = new HashMap<>();
    for (Enum<?>[] constants :
        List.of(
            Unit.values(), Modifier.values(), DayPart.values(), Base.values(), Reading.values())) {
      for (Enum<?> constant : constants) {
        symbols.put(constant.name(), (double) constant.ordinal());
      }
    }
    return symbols;
  }

  /** The lines of a lexicon file without comments; an indented line goes on the one before. */
  private static List<String> lines(String name) {
    String path = "/lexicon/" + name;
    List<String> lines = new ArrayList<>();
    try (InputStream in = TimeLexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + path + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        if (line.charAt(0) == ' ') {
          lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
        } else {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
