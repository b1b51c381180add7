package org.dateline.extract.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many word patterns at once, found by their first word.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternIndex<T> {

  /**
   * A match.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param forms what the first word can be, of a verb; empty for a noun
   * @param value what the pattern stands for
   * @param <T> its type
   */
  public record Match<T>(int from, int to, EnumSet<VerbForm> forms, T value) {}

  private record Entry<T>(Pattern rest, EnumSet<VerbForm> forms, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a verb pattern in all forms of its first word. */
  public void addVerb(String pattern, T value) {
    for (List<String> words : split(pattern)) {
      Pattern rest = Pattern.ofRest(words.subList(1, words.size()));
      Inflection.ENGLISH.verb(words.get(0)).forEach((form, forms) -> add(form, rest, forms, value));
    }
  }

  /** Adds a noun pattern in the singular and the plural. */
  public void addNoun(String pattern, T value) {
    for (List<String> words : split(pattern)) {
      addLiteral(words, value);
      String last = words.get(words.size() - 1);
      if (!last.endsWith("s")) {
        List<String> plural = new ArrayList<>(words);
        plural.set(words.size() - 1, Inflection.plural(last));
        addLiteral(plural, value);
      }
    }
  }

  /** Adds a pattern as it is. */
  public void addLiteral(String pattern, T value) {
    split(pattern).forEach(words -> addLiteral(words, value));
  }

  private void addLiteral(List<String> words, T value) {
    Pattern rest = Pattern.ofRest(words.subList(1, words.size()));
    for (String first : words.get(0).split("\\|")) {
      add(first, rest, EnumSet.noneOf(VerbForm.class), value);
    }
  }

  private void add(String first, Pattern rest, EnumSet<VerbForm> forms, T value) {
    byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry<>(rest, forms, value));
  }

  /**
   * The words of a pattern as {@link Words} would split them, where a hyphen is a word; one list
   * for each alternative that has a hyphen.
   */
  private static List<List<String>> split(String pattern) {
    if (pattern.indexOf('-') < 0 || pattern.indexOf('|') < 0) {
      return List.of(words(pattern));
    }
    List<String> variants = List.of("");
    for (String step : Lexicon.words(pattern)) {
      String[] choices = step.contains("-") ? step.split("\\|") : new String[] {step};
      List<String> longer = new ArrayList<>();
      for (String variant : variants) {
        for (String choice : choices) {
          longer.add(variant + " " + choice);
        }
      }
      variants = longer;
    }
    List<List<String>> all = new ArrayList<>();
    for (String variant : variants) {
      all.add(words(variant));
    }
    return all;
  }

  private static List<String> words(String variant) {
    return List.of(Lexicon.words(variant.replace("-", " - ").replace("'", " ' ")));
  }

  /** Whether any pattern starts with this word. */
  public boolean startsAt(Words words, int at) {
    return byFirst.containsKey(words.norm(at));
  }

  /** All matches that start at word {@code at} and end by {@code to}. */
  public List<Match<T>> matchesAt(Words words, int at, int to) {
    List<Entry<T>> entries = byFirst.get(words.norm(at));
    if (entries == null) {
      return List.of();
    }
    List<Match<T>> matches = new ArrayList<>(2);
    for (Entry<T> entry : entries) {
      int end = entry.rest().match(words, at + 1, to);
      if (end > 0) {
        matches.add(new Match<>(at, end, entry.forms(), entry.value()));
      }
    }
    return matches;
  }

  /** The longest match at word {@code at}, or null. */
  public @Nullable Match<T> longestAt(Words words, int at, int to) {
    Match<T> longest = null;
    for (Match<T> match : matchesAt(words, at, to)) {
      if (longest == null || match.to() > longest.to()) {
        longest = match;
      }
    }
    return longest;
  }
}
