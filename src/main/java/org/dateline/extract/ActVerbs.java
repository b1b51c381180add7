package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the verb that tells what a person with a title does. */
final class ActVerbs {

  /** When a verb has the person act, seen from the day of publication. */
  enum Tense {
    /** "Threatens", "is heading to", which may tell a story of long ago, too. */
    PRESENT,
    /** "Has chosen". */
    PERFECT,
    /** "Will meet", "is expected to visit". */
    FUTURE
  }

  /** Words from "and" to the verb. */
  private static final int LONGEST_LIST = 14;

  /** Words of the longest way to speak of what is to come, but for "to". */
  private static final int LONGEST_FUTURE = 3;

  private static final Set<String> OWNERS = Set.of("his", "her");
  private static final Set<String> PRESENT_BE = Set.of("is", "are");
  private static final Set<String> PRESENT_HAVE = Set.of("has", "have");

  private final Persons persons;
  private final WordClasses classes;
  private final PatternIndex<String> acts;
  private final PatternIndex<String> causing;
  private final PatternIndex<String> futures;
  private final Set<String> perfect;
  private final Set<String> adverbs;
  private final Set<String> asides;
  private final Set<String> prepositions;
  private final Set<String> pronouns;
  private final Set<String> datePrepositions;

  /**
   * @param acts the verbs that are known as acts
   */
  ActVerbs(Gazetteer gazetteer, WordClasses classes, PatternIndex<String> acts) {
    persons = new Persons(gazetteer, classes);
    this.classes = classes;
    this.acts = acts;
    causing = classes.verbs("causing somebody");
    futures = classes.literals("future tense");
    perfect = classes.set("perfect");
    adverbs = classes.set("adverb");
    asides = classes.set("aside");
    prepositions = classes.set("preposition");
    pronouns = classes.set("pronoun");
    datePrepositions = classes.set("time at");
  }

  /**
   * Index of the verb whose subject the person of {@code found} is, alone or with those that are
   * listed beside; -1 if the person is no subject.
   */
  int of(Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    Words words = sentence.words();
    if (isGoverned(sentence, found.from() - 1)) {
      return -1;
    }
    int at = pastAdverbs(sentence, pastOthers(sentence, found, all));
    boolean auxiliary = perfect.contains(words.norm(at - 1));
    boolean verb =
        at < sentence.to()
            && (auxiliary || classes.isVerbal(words, at) || acts.startsAt(words, at));
    return verb ? at : -1;
  }

  /** Index of what somebody or something makes the person do: "led President X to send"; or -1. */
  int caused(Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    Words words = sentence.words();
    if (causing.longestAt(words, found.from() - 1, found.from()) == null) {
      return -1;
    }
    int end = last(words, found, all).to();
    int at = words.norm(end).equals(",") ? end + 1 : end;
    return words.norm(at).equals("to") && at + 1 < sentence.to() ? at + 1 : -1;
  }

  /** When the person is said to do something that is known as an act; null if long ago or never. */
  @Nullable Tense tense(Sentence sentence, OfficeFinder.Found found) {
    Words words = sentence.words();
    if (isGoverned(sentence, found.from() - 1)) {
      return null;
    }
    int at = pastAdverbs(sentence, pastOthers(sentence, found, List.of()));
    PatternIndex.Match<String> future = at < sentence.to() ? future(sentence, at) : null;
    if (future != null) {
      return isAct(sentence, future.to(), VerbForm.BASE) ? Tense.FUTURE : null;
    }
    if (PRESENT_HAVE.contains(words.norm(at - 1)) && isAct(sentence, at, VerbForm.PARTICIPLE)) {
      return Tense.PERFECT;
    }
    boolean present =
        isAct(sentence, at, VerbForm.THIRD_PERSON)
            || (PRESENT_BE.contains(words.norm(at)) && isAct(sentence, at + 1, VerbForm.GERUND));
    return present ? Tense.PRESENT : null;
  }

  /** When somebody is said to do what a verb tells; null if that was done already. */
  @Nullable Tense tense(Sentence sentence, PatternIndex.Match<String> verb) {
    Words words = sentence.words();
    int before = verb.from() - 1;
    if (verb.forms().contains(VerbForm.GERUND)) {
      boolean will = words.norm(before).equals("be");
      return will && endsFuture(sentence, before)
          ? Tense.FUTURE
          : PRESENT_BE.contains(words.norm(before)) ? Tense.PRESENT : null;
    }
    if (verb.forms().contains(VerbForm.BASE) && endsFuture(sentence, verb.from())) {
      return Tense.FUTURE;
    }
    boolean present =
        verb.forms().contains(VerbForm.THIRD_PERSON) && !verb.forms().contains(VerbForm.PAST);
    return present ? Tense.PRESENT : null;
  }

  /** Whether words for a future end before a word: "will", "I'll", "is expected to". */
  private boolean endsFuture(Sentence sentence, int verb) {
    Words words = sentence.words();
    int end = words.norm(verb - 1).equals("to") ? verb - 1 : verb;
    for (int i = end - 1; i >= Math.max(sentence.from(), end - LONGEST_FUTURE); i--) {
      PatternIndex.Match<String> match = futures.longestAt(words, i, verb);
      if (match != null && match.to() >= end) {
        return true;
      }
    }
    return words.norm(verb - 1).equals("ll");
  }

  /** The words for a future that start at a word, or null. */
  private PatternIndex.@Nullable Match<String> future(Sentence sentence, int at) {
    return futures.longestAt(sentence.words(), at, sentence.to());
  }

  private boolean isAct(Sentence sentence, int at, VerbForm form) {
    int verb = sentence.words().norm(at).equals("to") ? at + 1 : at;
    PatternIndex.Match<String> act =
        verb < sentence.to() ? acts.longestAt(sentence.words(), verb, sentence.to()) : null;
    return act != null
        && !act.value().equals(OfficeActs.PRIVATE)
        && (act.forms().contains(form)
            && (form != VerbForm.THIRD_PERSON || !act.forms().contains(VerbForm.PAST)));
  }

  /** "Met President X", "a letter from President X": the person is not the subject. */
  private boolean isGoverned(Sentence sentence, int before) {
    return OfficeActs.at(acts, sentence, before) != null
        || prepositions.contains(sentence.words().norm(before));
  }

  /** Index after the person, those who are listed after, an apposition and "of" a country. */
  private int pastOthers(
      Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    Words words = sentence.words();
    OfficeFinder.Found last = last(words, found, all);
    int at = pastTime(sentence, persons.pastApposition(sentence, last.person()));
    NameMention country = words.norm(at).equals("of") ? sentence.nameAt(at + 1) : null;
    return country == null ? at : country.to();
  }

  /** The last of those who are listed with a person. */
  private static OfficeFinder.Found last(
      Words words, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    OfficeFinder.Found last = found;
    for (OfficeFinder.Found next : all) {
      last = last.isJoined(words, next) ? next : last;
    }
    return last;
  }

  /** "President X on Tuesday nominated". */
  private int pastTime(Sentence sentence, int at) {
    int from = datePrepositions.contains(sentence.words().norm(at)) ? at + 1 : at;
    for (Sentence.TimeMention time : sentence.times()) {
      if (time.from() == from || time.from() == at) {
        return time.to();
      }
    }
    return at;
  }

  private int pastAdverbs(Sentence sentence, int from) {
    Words words = sentence.words();
    int at = from;
    while (at < sentence.to() && (isAdverb(words, at) || perfect.contains(words.norm(at)))) {
      at++;
    }
    if (words.norm(at).equals("to") && words.norm(at - 1).equals("had")) {
      return at + 1;
    }
    int and = words.norm(at).equals(",") ? at + 1 : at;
    if (!words.norm(and).equals("and")) {
      return at;
    }
    int verb = pastUntitled(sentence, and);
    return perfect.contains(words.norm(verb)) ? verb + 1 : verb;
  }

  /** Index of the verb behind "and" with others whom no title tells. */
  private int pastUntitled(Sentence sentence, int and) {
    Words words = sentence.words();
    int last = Math.min(sentence.to(), and + LONGEST_LIST);
    for (int i = and + 1; i < last; i++) {
      if (classes.isVerbal(words, i)) {
        boolean others =
            sentence.hasNameWithin(and, i)
                || pronouns.contains(words.norm(i - 1))
                || OWNERS.contains(words.norm(and + 1));
        return others ? i : and;
      }
    }
    return and;
  }

  private boolean isAdverb(Words words, int at) {
    String word = words.norm(at);
    boolean aside = word.equals(",") && asides.contains(words.norm(at + 1));
    boolean closed = word.equals(",") && asides.contains(words.norm(at - 1));
    return aside
        || closed
        || asides.contains(word)
        || adverbs.contains(word)
        || (word.endsWith("ly") && words.isLetters(at));
  }
}
