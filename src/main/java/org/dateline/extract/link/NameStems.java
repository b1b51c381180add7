package org.dateline.extract.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.extract.words.Words;
import org.dateline.timeline.Event;

/** Which words of a sentence are those of an event's names, as far as their beginnings tell. */
public final class NameStems {
  private static final int STEM = 5;
  private static final int SHORTEST = 4;
  private static final int WHOLE = 3;

  /**
   * The beginnings of the words of a name.
   *
   * @param telling those of words
   * @param numbers those of numbers
   */
  private record Stems(List<String> telling, List<String> numbers) {
    static Stems of(String name) {
      Set<String> telling = new LinkedHashSet<>();
      Set<String> numbers = new LinkedHashSet<>();
      for (String word : Words.norms(name)) {
        String stem = stem(word);
        if (!stem.isEmpty()) {
          (Character.isDigit(word.charAt(0)) ? numbers : telling).add(stem);
        }
      }
      return new Stems(List.copyOf(telling), List.copyOf(numbers));
    }

    /** How much of the words a sentence holds, 0 if they are too few to tell. */
    double share(Set<String> sentence) {
      int held = 0;
      for (String stem : telling) {
        held += sentence.contains(stem) ? 1 : 0;
      }
      return telling.size() < 2 ? 0 : (double) held / telling.size();
    }
  }

  /** The same names are asked for again and again. */
  private final Map<String, Stems> byName = new ConcurrentHashMap<>();

  /** What two forms of a word have in common; empty for what is too short to tell. */
  public static String stem(String norm) {
    if (norm.length() < SHORTEST) {
      return "";
    }
    return norm.substring(0, Math.min(STEM, norm.length())).toLowerCase(Locale.ROOT);
  }

  /** How many words, and numbers, an event's names have in common with a sentence. */
  int common(Event event, Set<String> sentence) {
    Set<String> common = new HashSet<>();
    addCommon(event.name(), sentence, common);
    for (String name : event.also()) {
      addCommon(name, sentence, common);
    }
    return common.size();
  }

  private void addCommon(String name, Set<String> sentence, Set<String> common) {
    Stems stems = of(name);
    addCommon(stems.telling, sentence, common);
    addCommon(stems.numbers, sentence, common);
  }

  private static void addCommon(List<String> stems, Set<String> sentence, Set<String> common) {
    for (String stem : stems) {
      if (sentence.contains(stem)) {
        common.add(stem);
      }
    }
  }

  /**
   * How much of a name of an event the words of a sentence hold: the share of its telling words, of
   * the name of which they hold most; 0 if no name has two.
   */
  double share(Event event, Set<String> sentence) {
    double most = of(event.name()).share(sentence);
    for (String name : event.also()) {
      most = Math.max(most, of(name).share(sentence));
    }
    return most;
  }

  /** Whether the words of a sentence hold all of a name of an event that has three telling ones. */
  boolean isWhole(Event event, Set<String> sentence) {
    return isWhole(event.name(), sentence)
        || event.also().stream().anyMatch(name -> isWhole(name, sentence));
  }

  private boolean isWhole(String name, Set<String> sentence) {
    Stems stems = of(name);
    return stems.telling.size() >= WHOLE && stems.share(sentence) >= 1;
  }

  private Stems of(String name) {
    Stems known = byName.get(name);
    return known != null ? known : byName.computeIfAbsent(name, Stems::of);
  }
}
