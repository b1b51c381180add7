package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
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

  /** Words before a title that may qualify another title of the same person. */
  private static final int QUALIFIER_REACH = 4;

  /** Words before a title that may put it at another time, and behind the name. */
  private static final int TIME_BEFORE = 5;

  private static final int TIME_BEHIND = 2;

  private static final String OFFICIAL = "act of office";
  static final String PRIVATE = "private act";
  private static final Set<String> POLITICAL = Set.of("political act", "living speech");

  private final WordClasses classes;
  private final PatternIndex<String> acts;
  private final ActVerbs verbs;
  private final Dealings dealings;
  private final Set<String> perfect;
  private final Set<String> qualifiers;
  private final Set<String> otherTimes;

  OfficeActs(Gazetteer gazetteer, WordClasses classes) {
    this.classes = classes;
    acts = classes.verbs(OFFICIAL, "political act", "living speech", PRIVATE);
    verbs = new ActVerbs(gazetteer, classes, acts);
    dealings = new Dealings(gazetteer, classes, acts);
    perfect = classes.set("perfect");
    qualifiers = classes.set("not in office");
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
    int caused = verbs.caused(sentence, found, all);
    if (caused >= 0) {
      return told(acts.longestAt(words, caused, sentence.to()), Act.CONCERNED);
    }
    if (dealings.isDatedChange(sentence, found)) {
      return Act.OFFICIAL;
    }
    int before = dealings.beforeAll(sentence, found, all);
    if (dealings.isMet(sentence, found, before)) {
      return Act.MET;
    }
    int at = verbs.of(sentence, found, all);
    PatternIndex.Match<String> verb = at < 0 ? null : acts.longestAt(words, at, sentence.to());
    if (verb != null && isLongBefore(words, found)) {
      return verb.value().equals(PRIVATE) ? Act.NONE : Act.CONCERNED; // and long before, perhaps
    }
    if (verb != null && isTold(words, verb)) {
      return told(verb, Act.NONE);
    }
    boolean beside = verb != null && verb.forms().contains(VerbForm.GERUND);
    if (at >= 0 && !beside) {
      return classes.isVerbal(words, at) ? Act.ACTING : Act.NONE;
    }
    Act done = told(dealings.doneBy(sentence, before), Act.NONE);
    return done == Act.NONE && dealings.concern(sentence, found, before) ? Act.CONCERNED : done;
  }

  private static Act told(PatternIndex.@Nullable Match<String> verb, Act otherwise) {
    if (verb == null || verb.value().equals(PRIVATE)) {
      return verb == null ? otherwise : Act.NONE;
    }
    return OFFICIAL.equals(verb.value()) ? Act.OFFICIAL : Act.POLITICAL;
  }

  /**
   * When the person is said to act or to be met, seen from the day of publication: "President X has
   * chosen", "will meet President X"; null if that is not told.
   */
  ActVerbs.@Nullable Tense tense(
      Sentence sentence, OfficeFinder.Found found, List<OfficeFinder.Found> all) {
    if (sentence.isPartOfLongerName(found.person()) || isQualified(sentence, found)) {
      return null;
    }
    ActVerbs.Tense acting = verbs.tense(sentence, found);
    if (acting != null) {
      return acting;
    }
    PatternIndex.Match<String> met =
        dealings.meeting(sentence, dealings.beforeAll(sentence, found, all));
    return met == null ? null : verbs.tense(sentence, met);
  }

  /** "Would later", "the future", "former president and": the title is of another time. */
  private boolean isOfAnotherTime(Sentence sentence, OfficeFinder.Found found, boolean dated) {
    Words words = sentence.words();
    int last = Math.min(sentence.to(), found.to() + TIME_BEHIND);
    for (int i = Math.max(sentence.from(), found.from() - TIME_BEFORE); i < last; i++) {
      boolean again = words.norm(i).equals("once") && words.norm(i + 1).equals("again");
      if (!sentence.isTime(i) && !again && otherTimes.contains(words.norm(i))) {
        return true;
      }
    }
    return isQualified(sentence, found) || (!dated && isLongBefore(words, found));
  }

  /** "President X had sent", and not "had to send". */
  private static boolean isLongBefore(Words words, OfficeFinder.Found found) {
    return words.norm(found.to()).equals("had") && !words.norm(found.to() + 1).equals("to");
  }

  private boolean isQualified(Sentence sentence, OfficeFinder.Found found) {
    Words words = sentence.words();
    String joint = words.norm(found.from() - 1);
    for (int i = found.from() - 2; i >= found.from() - QUALIFIER_REACH; i--) {
      if ((joint.equals("and") || joint.equals("-")) && qualifiers.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(Words words, PatternIndex.Match<String> verb) {
    return verb.forms().contains(VerbForm.PAST)
        || verb.forms().contains(VerbForm.THIRD_PERSON)
        || (verb.forms().contains(VerbForm.PARTICIPLE)
            && perfect.contains(words.norm(verb.from() - 1)))
        || (verb.forms().contains(VerbForm.BASE) && isAuxiliary(words, verb.from() - 1));
  }

  /** "Did not send", "had to send". */
  private static boolean isAuxiliary(Words words, int at) {
    int last = words.norm(at).equals("not") ? at - 1 : at;
    return words.norm(last).equals("did")
        || (words.norm(last).equals("to") && words.norm(last - 1).equals("had"));
  }

  /** The act that a finite verb or a participle at a word is, or null. */
  static PatternIndex.@Nullable Match<String> at(
      PatternIndex<String> acts, Sentence sentence, int at) {
    PatternIndex.Match<String> verb =
        at < sentence.from() ? null : acts.longestAt(sentence.words(), at, sentence.to());
    boolean told =
        verb != null
            && !verb.value().equals(PRIVATE)
            && (verb.forms().contains(VerbForm.PAST) || verb.forms().contains(VerbForm.PARTICIPLE));
    return told ? verb : null;
  }
}
