package org.dateline.extract.temporal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.words.Lexicon;

/** The language data of the tagger, read once from the lexicon folder. */
final class TimeLexicon {
  private static final Map<String, Double> SYMBOLS = symbols();

  private final Words words = new Words();
  private final Windows windows = new Windows();
  private final Holidays holidays = new Holidays();
  private final Automaton automaton;

  private TimeLexicon() {
    for (String line : Lexicon.lines("time-windows")) {
      windows.add(line);
    }
    for (String line : Lexicon.lines("time-words")) {
      addWords(line);
    }
    for (String line : Lexicon.lines("time-holidays")) {
      int colon = line.indexOf(':');
      int rule = holidays.add(line.substring(0, colon));
      for (String name : Lexicon.words(line.substring(colon + 1))) {
        words.add("holiday", rule, name);
      }
    }
    Grammar grammar = new Grammar(words);
    for (String line : Lexicon.lines("time-grammar")) {
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

  /** {@code class value: words}, {@code class: words}, or {@code class ~: endings -exceptions}. */
  private void addWords(String line) {
    int colon = line.indexOf(':');
    String[] head = Lexicon.words(line.substring(0, colon));
    String[] members = Lexicon.words(line.substring(colon + 1));
    if (head.length > 1 && head[1].equals("~")) {
      for (String ending : members) {
        if (ending.startsWith("-")) {
          words.addException(head[0], ending.substring(1));
        } else {
          words.addSuffix(head[0], ending);
        }
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
}
