package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which times behind the noun or name of an event are its own: "after the annexation in 2014", "the
 * Battle of X (1943)".
 */
final class Postmodifiers {
  private final WordClasses classes;
  private final Insertions insertions;
  private final PatternIndex<String> governing;
  private final Set<String> venues;
  private final Set<String> holding;
  private final Set<String> onsets;
  private final Set<String> outset;
  private final Set<String> closings;
  private final Set<String> relatives;
  private final Set<String> coordinators;
  private final Set<String> functionWords;
  private final Set<String> prepositions;

  Postmodifiers(WordClasses classes) {
    this.classes = classes;
    insertions = new Insertions(classes);
    governing = classes.literals("governing preposition");
    venues = classes.set("venue preposition");
    holding = classes.set("holding preposition");
    onsets = classes.set("onset noun");
    outset = classes.set("outset");
    closings = classes.set("closing noun");
    relatives = classes.set("relative");
    coordinators = classes.set("coordinator");
    functionWords = classes.functionWords();
    prepositions = classes.set("preposition");
  }

  /** "After the annexation of Crimea in 2014", "the annexation of Crimea in 2014 led to …". */
  @Nullable Attachment attach(
      Sentence sentence,
      Trigger trigger,
      NounPhrase phrase,
      Sentence.TimeMention time,
      TimeRole role) {
    boolean adjacent =
        role.from() == phrase.to()
            || (role.bare() && time.from() == phrase.to())
            || insertions.isApposition(sentence, phrase.to(), role.from())
            || insertions.isParenthetic(sentence, phrase.to(), time, role);
    if (!adjacent) {
      return null;
    }
    Words words = sentence.words();
    if (words.norm(role.from()).equals("of")) {
      return Attachment.of(time, null); // "the invasion of 1968"
    }
    int before = phrase.from() - 1;
    int clauseStart = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    boolean subject =
        (before < clauseStart || coordinators.contains(words.norm(before)))
            && (insertions.verbFollows(sentence, time.to())
                || isContinued(words, time.to())
                || insertions.isParenthetic(sentence, phrase.to(), time, role));
    boolean beside = !words.norm(role.from() - 1).equals(",");
    int governor = beside ? governor(words, before, clauseStart) : -1;
    boolean name = trigger.kind() == Trigger.Kind.NAME;
    if (name && governor > clauseStart && isNoun(words, governor - 1)) {
      // "The end of rationing after the war in 1954": the noun before may have the time.
      return new Attachment(time, null, Attachment.LIKELY, List.of(), -1);
    }
    boolean venue = name && venues.contains(words.norm(before));
    if (subject || governor >= 0 || venue) {
      return Attachment.of(time, null);
    }
    String part = words.norm(before).equals("of") ? words.norm(before - 1) : "";
    if (closings.contains(part)) {
      return Attachment.of(time, Aspect.END);
    }
    return onsets.contains(part)
        ? Attachment.of(time, outset.contains(part) ? Aspect.START : null)
        : null;
  }

  /** "The signing in 1949, in which …": what follows the time tells more of the noun. */
  private boolean isContinued(Words words, int at) {
    int next = prepositions.contains(words.norm(at + 1)) ? at + 2 : at + 1;
    return words.norm(at).equals(",") && relatives.contains(words.norm(next));
  }

  /** Where the governing preposition begins that ends with word {@code last}, or -1. */
  private int governor(Words words, int last, int first) {
    for (int i = last; i >= first && i > last - 3; i--) {
      PatternIndex.Match<String> match = governing.longestAt(words, i, last + 1);
      if (match != null && match.to() == last + 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNoun(Words words, int at) {
    String word = words.norm(at);
    return words.isLetters(at)
        && (!classes.isVerbal(words, at) || word.endsWith("ing"))
        && !functionWords.contains(word)
        && !word.endsWith("ly");
  }

  /** "He spoke of the Battle of X in 1943": the time may be that of the speaking. */
  @Nullable Attachment beside(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    boolean beside = role.from() == phrase.to() || time.from() == phrase.to() + 1;
    if (!beside) {
      return null;
    }
    boolean own =
        holding.contains(sentence.words().norm(phrase.from() - 1))
            || isDatedItem(sentence, phrase)
            || isSpokenOfNow(sentence, phrase);
    String carrier = own ? Attachment.LIKELY : Attachment.PERHAPS;
    return new Attachment(time, null, carrier, List.of(), -1);
  }

  /**
   * "The seizure of X in 1931, the invasion of Y in 1935, and": each in a list has its own time.
   */
  private boolean isDatedItem(Sentence sentence, NounPhrase phrase) {
    Words words = sentence.words();
    int before = phrase.from();
    while (before > sentence.from()
        && (words.norm(before - 1).equals(",") || coordinators.contains(words.norm(before - 1)))) {
      before--;
    }
    return before < phrase.from() && sentence.isTime(before - 1);
  }

  /**
   * "Many still speak of the Battle of X in 1896": a verb of the present has no time that is past.
   */
  private boolean isSpokenOfNow(Sentence sentence, NounPhrase phrase) {
    Words words = sentence.words();
    int first = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    int before = phrase.from() - 1;
    boolean noun = prepositions.contains(words.norm(before)) && isNoun(words, before - 1);
    if (before < first || noun) {
      return false; // "books about the Battle of X in 1943"
    }
    for (int i = first; i <= before; i++) {
      String word = words.norm(i);
      if (classes.isVerbal(words, i) || word.endsWith("ing") || word.endsWith("ed")) {
        return false;
      }
    }
    return true;
  }

  /** "The Battle of X (1943)". */
  static @Nullable Attachment parenthesis(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Words words = sentence.words();
    boolean whole =
        time.from() == trigger.to() + 1
            && words.norm(trigger.to()).equals("(")
            && words.norm(time.to()).equals(")");
    return whole && trigger.kind() == Trigger.Kind.NAME ? Attachment.of(time, null) : null;
  }
}
