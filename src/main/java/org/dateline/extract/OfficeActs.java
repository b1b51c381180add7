package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence has a person with a title do: whether as the holder of the moment. */
final class OfficeActs {

  /** How surely the person acts as the holder of the office. */
  enum Act {
    /** Nothing is told that would tie the title to the time. */
    NONE,
    /** Others deal with the person, or the person does what might be done out of office, too. */
    CONCERNED,
    /** The same where the person does it. */
    ACTING,
    /** Somebody meets or addresses the person. */
    MET,
    /** What people in politics do, who are called then by the title of the moment. */
    POLITICAL,
    /** What only the holder can do. */
    OFFICIAL
  }

  /** Words between a verb and whom it concerns. */
  private static final int NEAR = 10;

  /** Words from "and" to the verb. */
  private static final int LONGEST_LIST = 14;

  /** Words before a title that may qualify another title of the same person. */
  private static final int QUALIFIER_REACH = 4;

  /** Words before a title that may put it at another time, and behind the name. */
  private static final int TIME_BEFORE = 5;

  private static final int TIME_BEHIND = 2;

  private static final String OFFICIAL = "act of office";
  private static final String PRIVATE = "private act";
  private static final Set<String> POLITICAL = Set.of("political act", "living speech");

  private final Persons persons;
  private final WordClasses classes;
  private final Set<String> perfect;
  private final Set<String> adverbs;
  private final Set<String> asides;
  private final PatternIndex<String> acts;
  private final PatternIndex<String> meetings;
  private final Set<String> qualifiers;
  private final Set<String> prepositions;
  private final Set<String> dealing;
  private final Set<String> administrations;
  private final Set<String> otherTimes;

  OfficeActs(Gazetteer gazetteer, WordClasses classes) {
    persons = new Persons(gazetteer, classes);
    this.classes = classes;
    acts = classes.verbs(OFFICIAL, "political act", "living speech", PRIVATE);
    perfect = classes.set("perfect");
    adverbs = classes.set("adverb");
    asides = classes.set("aside");
    meetings = classes.verbs("meeting");
    qualifiers = classes.set("not in office");
    prepositions = classes.set("preposition");
    dealing = classes.set("dealing with");
    administrations = classes.set("administration");
    otherTimes = classes.set("another time");
  }

  /**
   * What the person of {@code found} does.
   *
   * @param all the persons with titles in the sentence
   * @param dated whether the sentence has a date of its own, of which even "had done" is told
   */
  Act of(Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all, boolean dated) {
    Words words = sentence.words();
    if (sentence.isPartOfLongerName(found.person()) || isOfAnotherTime(sentence, found, dated)) {
      return Act.NONE;
    }
    int before = beforeAll(words, found, all);
    if (isMet(sentence, before)) {
      return Act.MET;
    }
    int at = verbOf(sentence, found, all);
    PatternIndex.Match<String> verb = at < 0 ? null : acts.longestAt(words, at, sentence.to());
    if (verb != null && words.norm(found.to()).equals("had")) {
      return verb.value().equals(PRIVATE) ? Act.NONE : Act.CONCERNED; // and long before, perhaps
    }
    if (verb != null && isTold(words, verb)) {
      return OFFICIAL.equals(verb.value())
          ? Act.OFFICIAL
          : POLITICAL.contains(verb.value()) ? Act.POLITICAL : Act.NONE;
    }
    if (at >= 0) {
      return classes.isVerbal(words, at) ? Act.ACTING : Act.NONE;
    }
    boolean concerned =
        found.bearing() == Bearing.ACTUAL
            || isAdministration(words, found)
            || act(sentence, before) != null
            || (dealing.contains(words.norm(before)) && isActBefore(sentence, before));
    return concerned ? Act.CONCERNED : Act.NONE;
  }

  /** Whether the person is said to act now: "President X has chosen", "threatens". */
  boolean isNow(Sentence sentence, OfficeFinder.Found found) {
    int at = verbOf(sentence, found, List.of());
    PatternIndex.Match<String> verb =
        at < 0 ? null : acts.longestAt(sentence.words(), at, sentence.to());
    return verb != null
        && !verb.value().equals(PRIVATE)
        && !sentence.isPartOfLongerName(found.person())
        && !isOfAnotherTime(sentence, found, true)
        && (verb.forms().equals(EnumSet.of(VerbForm.THIRD_PERSON))
            || (verb.forms().contains(VerbForm.PARTICIPLE)
                && sentence.words().norm(verb.from() - 1).equals("has")));
  }

  /**
   * Index of the verb whose subject the person is, alone or with those that are listed beside; -1
   * if the person is no subject.
   */
  private int verbOf(Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    Words words = sentence.words();
    String before = words.norm(found.from() - 1);
    if (prepositions.contains(before) || act(sentence, found.from() - 1) != null) {
      return -1;
    }
    OfficeFinder.Found last = found;
    for (OfficeFinder.Found next : all) {
      last = last.isJoined(words, next) ? next : last;
    }
    int at = pastCountry(sentence, persons.pastApposition(sentence, last.person()));
    boolean auxiliary = false;
    while (at < sentence.to() && (isAdverb(words, at) || perfect.contains(words.norm(at)))) {
      auxiliary |= perfect.contains(words.norm(at));
      at++;
    }
    at = words.norm(at).equals("and") ? pastOthers(sentence, at) : at;
    boolean verb =
        at < sentence.to()
            && (auxiliary || classes.isVerbal(words, at) || acts.startsAt(words, at));
    return verb ? at : -1;
  }

  /** "President X of Finland said". */
  private static int pastCountry(Sentence sentence, int at) {
    NameMention country = sentence.words().norm(at).equals("of") ? sentence.nameAt(at + 1) : null;
    return country == null ? at : country.to();
  }

  /** Index of the verb behind "and" with others whom no title tells. */
  private int pastOthers(Sentence sentence, int and) {
    Words words = sentence.words();
    int last = Math.min(sentence.to(), and + LONGEST_LIST);
    for (int i = and + 1; i < last; i++) {
      if (classes.isVerbal(words, i)) {
        return sentence.hasNameWithin(and, i) ? i : and;
      }
    }
    return and;
  }

  /** Index of the word before the first of those that are listed together. */
  private static int beforeAll(
      Words words, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    OfficeFinder.Found first = found;
    for (int i = all.size() - 1; i >= 0; i--) {
      first = all.get(i).isJoined(words, first) ? all.get(i) : first;
    }
    return first.from() - 1;
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

  /** "Would later", "the future", "former president and": the title is of another time. */
  private boolean isOfAnotherTime(Sentence sentence, OfficeFinder.Found found, boolean dated) {
    Words words = sentence.words();
    int first = Math.max(sentence.from(), found.from() - TIME_BEFORE);
    int last = Math.min(sentence.to(), found.to() + TIME_BEHIND);
    for (int i = first; i < last; i++) {
      if (!sentence.isTime(i) && otherTimes.contains(words.norm(i))) {
        return true;
      }
    }
    String joint = words.norm(found.from() - 1);
    for (int i = found.from() - 2; i >= found.from() - QUALIFIER_REACH; i--) {
      if ((joint.equals("and") || joint.equals("-")) && qualifiers.contains(words.norm(i))) {
        return true;
      }
    }
    return !dated && words.norm(found.to()).equals("had");
  }

  private boolean isTold(Words words, PatternIndex.Match<String> verb) {
    return verb.forms().contains(VerbForm.PAST)
        || verb.forms().contains(VerbForm.THIRD_PERSON)
        || (verb.forms().contains(VerbForm.PARTICIPLE)
            && perfect.contains(words.norm(verb.from() - 1)));
  }

  /** "President McKinley's administration", "the administration of President McKinley". */
  private boolean isAdministration(Words words, OfficeFinder.Found found) {
    int to = found.to();
    if (words.norm(to).equals("'")) {
      int noun = words.norm(to + 1).equals("s") ? to + 2 : to + 1;
      return administrations.contains(words.norm(noun))
          || administrations.contains(words.norm(noun + 1));
    }
    return words.norm(found.from() - 1).equals("of")
        && administrations.contains(words.norm(found.from() - 2));
  }

  /** "Told President X", "spoke with President X". */
  private boolean isMet(Sentence sentence, int before) {
    Words words = sentence.words();
    int verb = words.norm(before).equals("with") ? before - 1 : before;
    return verb > sentence.from() && meetings.longestAt(words, verb, before + 1) != null;
  }

  private boolean isActBefore(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - NEAR); i--) {
      if (sentence.clauses().same(i, at) && act(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The act that a finite verb or a participle at a word is, or null. */
  private PatternIndex.@Nullable Match<String> act(Sentence sentence, int at) {
    PatternIndex.Match<String> verb =
        at < sentence.from() ? null : acts.longestAt(sentence.words(), at, sentence.to());
    boolean told =
        verb != null
            && !verb.value().equals(PRIVATE)
            && (verb.forms().contains(VerbForm.PAST) || verb.forms().contains(VerbForm.PARTICIPLE));
    return told ? verb : null;
  }
}
