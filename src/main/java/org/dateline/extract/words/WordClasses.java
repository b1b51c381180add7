package org.dateline.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of the lexicon: which words decide how a sentence hangs together. */
public final class WordClasses {
  private static final List<String> HOLDING_TOGETHER =
      List.of(
          "coordinator",
          "preposition",
          "determiner",
          "subordinator",
          "relative",
          "pronoun",
          "time at",
          "time since",
          "time until",
          "time other",
          "governing preposition");

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Set<String> irregularPasts;
  private final Set<String> notVerbs;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> auxiliaries;
  private final Set<String> modals;
  private final Set<String> functionWords = new HashSet<>();

  /** Reads the lexicon. */
  public WordClasses() {
    for (String line : Lexicon.lines("word-classes")) {
      int colon = line.indexOf(':');
      List<String> words = List.copyOf(Lexicon.items(line.substring(colon + 1)));
      classes.put(line.substring(0, colon), words);
      sets.put(line.substring(0, colon), Set.copyOf(words));
    }
    irregularPasts = Inflection.ENGLISH.irregularPasts();
    notVerbs = set("not a verb");
    determiners = set("determiner");
    prepositions = set("preposition");
    auxiliaries = set("auxiliary");
    modals = set("modal");
    for (String name : HOLDING_TOGETHER) {
      functionWords.addAll(set(name));
    }
  }

  /**
   * The words of a class.
   *
   * @throws IllegalStateException if the lexicon has no such class
   */
  public Set<String> set(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalStateException("word-classes has no class " + name);
    }
    return words;
  }

  /**
   * The words of a class in the order of the lexicon.
   *
   * @throws IllegalStateException if the lexicon has no such class
   */
  public List<String> list(String name) {
    List<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException("word-classes has no class " + name);
    }
    return words;
  }

  /** Words that only hold a sentence together. */
  public Set<String> functionWords() {
    return functionWords;
  }

  /** The entries of a class as verbs in all their forms; the value is the class. */
  public PatternIndex<String> verbs(String... names) {
    PatternIndex<String> index = new PatternIndex<>();
    for (String name : names) {
      set(name).forEach(verb -> index.addVerb(verb, name));
    }
    return index;
  }

  /** The entries of a class as they are; the value is the class. */
  public PatternIndex<String> literals(String... names) {
    PatternIndex<String> index = new PatternIndex<>();
    for (String name : names) {
      set(name).forEach(word -> index.addLiteral(word, name));
    }
    return index;
  }

  /** The entries of a class as nouns in the singular and the plural; the value is the class. */
  public PatternIndex<String> nouns(String... names) {
    PatternIndex<String> index = new PatternIndex<>();
    for (String name : names) {
      set(name).forEach(noun -> index.addNoun(noun, name));
    }
    return index;
  }

  /** Whether a word looks like a finite verb or a participle in verbal use. */
  public boolean isVerbal(Words words, int at) {
    String word = words.norm(at);
    if (auxiliaries.contains(word) || modals.contains(word)) {
      return true;
    }
    if (words.isCapitalised(at) || !words.isLetters(at)) {
      return false;
    }
    boolean past =
        irregularPasts.contains(word)
            || (word.length() > 4 && word.endsWith("ed") && !notVerbs.contains(word));
    return past && !isAttributive(words, at);
  }

  /** "The disputed territory", "in occupied Crimea", "Russian-annexed": no verb. */
  private boolean isAttributive(Words words, int at) {
    String before = words.norm(at - 1);
    return determiners.contains(before)
        || before.equals("-")
        || (before.equals("s") && words.norm(at - 2).equals("'"))
        || (prepositions.contains(before) && !before.equals("to"));
  }
}
