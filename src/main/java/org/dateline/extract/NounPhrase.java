package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase around the noun or name of an event: "Russia's illegal annexation of Crimea".
 *
 * @param from index of its first word, determiner included
 * @param to index after its last, prepositional phrases included
 * @param before names in front of the noun that may be its agent
 * @param by names that "by" or "between" makes agents
 * @param of names that another preposition makes its object or place, the nearest first
 */
record NounPhrase(
    int from, int to, List<NameMention> before, List<NameMention> by, List<NameMention> of) {

  private static final int LONGEST_PREMODIFIER = 7;
  private static final int LONGEST_OBJECT = 6;
  private static final Set<String> LINKS =
      Set.of(
          "of", "in", "on", "against", "by", "to", "into", "for", "from", "between", "at", "over",
          "with");

  /** The phrase around a trigger. */
  static NounPhrase around(Sentence sentence, Trigger trigger, WordClasses classes) {
    int from = left(sentence, trigger.from(), classes);
    List<NameMention> before = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (name.from() >= from && name.to() <= trigger.from()) {
        before.add(name);
      }
    }
    List<NameMention> by = new ArrayList<>();
    List<NameMention> of = new ArrayList<>();
    int to = right(sentence, trigger.to(), by, of, classes);
    return new NounPhrase(from, to, before, by, of);
  }

  private static int left(Sentence sentence, int noun, WordClasses classes) {
    Words words = sentence.words();
    Set<String> determiners = classes.set("determiner");
    Set<String> prepositions = classes.set("preposition");
    Set<String> subordinators = classes.set("subordinator");
    Set<String> governing = classes.set("governing preposition");
    int at = noun;
    while (at > sentence.from() && noun - at < LONGEST_PREMODIFIER) {
      int previous = at - 1;
      String word = words.norm(previous);
      boolean mark = !words.isLetters(previous) && !words.isDigits(previous);
      boolean joined = word.equals("-") || word.equals("'");
      boolean stops =
          (mark && !joined)
              || prepositions.contains(word)
              || subordinators.contains(word)
              || governing.contains(word)
              || word.equals("and")
              || (classes.isVerbal(words, previous) && !sentence.isTime(previous))
              || !sentence.clauses().same(previous, noun);
      if (stops) {
        break;
      }
      at = previous;
      if (determiners.contains(word)) {
        break;
      }
    }
    return at;
  }

  private static int right(
      Sentence sentence,
      int start,
      List<NameMention> by,
      List<NameMention> of,
      WordClasses classes) {
    Words words = sentence.words();
    int to = pastAbbreviation(words, start);
    while (to < sentence.to() && LINKS.contains(words.norm(to)) && !sentence.isTime(to + 1)) {
      String link = words.norm(to);
      NameMention name = nameWithin(sentence, to + 1);
      if (name == null) {
        break;
      }
      List<NameMention> role = link.equals("by") || link.equals("between") ? by : of;
      role.add(name);
      to = pastNouns(sentence, name, classes);
      while (to + 1 < sentence.to() && (words.norm(to).equals("and") || isListed(sentence, to))) {
        NameMention next = sentence.nameAt(to + 1);
        if (next == null) {
          break;
        }
        role.add(next);
        to = next.to();
      }
    }
    return to;
  }

  /** "Soviet rule", "Iraqi troops": an adjective has its noun behind it. */
  private static int pastNouns(Sentence sentence, NameMention name, WordClasses classes) {
    Words words = sentence.words();
    int to = name.to();
    boolean adjective = name.form() == NameMention.Form.ADJECTIVE;
    boolean noun =
        adjective
            && to < sentence.to()
            && words.isLetters(to)
            && !words.isCapitalised(to)
            && !classes.set("preposition").contains(words.norm(to))
            && !classes.set("coordinator").contains(words.norm(to))
            && !classes.set("subordinator").contains(words.norm(to))
            && !classes.set("relative").contains(words.norm(to))
            && !classes.isVerbal(words, to)
            && sentence.clauses().same(to, name.from());
    return noun ? to + 1 : to;
  }

  /** A comma in "A, B and C"; the one in "after the fall of A, B left" ends the phrase. */
  private static boolean isListed(Sentence sentence, int comma) {
    Words words = sentence.words();
    int at = comma;
    while (words.norm(at).equals(",")) {
      NameMention next = sentence.nameAt(at + 1);
      if (next == null) {
        return false;
      }
      at = next.to();
    }
    return at > comma && words.norm(at).equals("and");
  }

  /** "The Comprehensive Peace Agreement (CPA)" ends behind its abbreviation. */
  private static int pastAbbreviation(Words words, int at) {
    boolean abbreviated =
        words.norm(at).equals("(")
            && words.isLetters(at + 1)
            && words.isUpperCase(at + 1)
            && words.norm(at + 2).equals(")");
    return abbreviated ? at + 3 : at;
  }

  private static @Nullable NameMention nameWithin(Sentence sentence, int from) {
    for (int i = from; i < from + LONGEST_OBJECT && i < sentence.to(); i++) {
      NameMention name = sentence.nameAt(i);
      boolean letters = sentence.words().isLetters(i) || sentence.words().norm(i).equals("-");
      if (name != null || !letters || sentence.isTime(i) || !sentence.clauses().same(i, from)) {
        return name;
      }
    }
    return null;
  }
}
