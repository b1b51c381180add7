package org.dateline.extract;

import java.util.List;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Whom or what a verb is done to: names behind it that are all of what they name. */
final class VerbObjects {
  /** An object that stands after the time follows it at once, but for a determiner. */
  private static final int NEXT = 4;

  /** Words that may tell a part of a place: "large parts of". */
  private static final int PORTION = 5;

  private final PatternIndex<String> portions;

  VerbObjects(WordClasses classes) {
    portions = classes.literals("portion");
  }

  /** Names after the verb, up to the time; of several times each has the names before it. */
  List<NameMention> of(
      Sentence sentence,
      Trigger trigger,
      Sentence.@Nullable TimeMention time,
      int clause,
      boolean mayFollow) {
    if (time == null) {
      return undergoing(sentence, sentence.namesWithin(trigger.to(), sentence.to(), clause));
    }
    int from = trigger.to();
    for (Sentence.TimeMention other : sentence.times()) {
      if (other.from() >= trigger.to() && other.to() <= time.from()) {
        from = other.to();
      }
    }
    boolean after = time.from() >= trigger.to();
    List<NameMention> near =
        sentence.namesWithin(from, after ? time.from() : sentence.to(), clause);
    if (near.isEmpty() && after) {
      near = sentence.namesWithin(trigger.to(), time.from(), clause);
    }
    if (near.isEmpty() && after && mayFollow) {
      int last = Math.min(sentence.to(), time.to() + NEXT); // "joined in 2004 the EU"
      near = sentence.namesWithin(time.to(), last, clause);
    }
    return undergoing(sentence, near);
  }

  /** Those of names that are all of what they name, and nobody of whom something else is told. */
  List<NameMention> undergoing(Sentence sentence, List<NameMention> names) {
    return names.stream()
        .filter(name -> !sentence.isPartOfLongerName(name) && !isPossessive(sentence.words(), name))
        .filter(name -> !isPortion(sentence.words(), name))
        .toList();
  }

  /** "Seized parts of Donetsk": some other day saw the rest of it taken. */
  private boolean isPortion(Words words, NameMention name) {
    int end = words.norm(name.from() - 1).equals("the") ? name.from() - 1 : name.from();
    for (int i = Math.max(0, end - PORTION); i < end; i++) {
      PatternIndex.Match<String> portion = portions.longestAt(words, i, end);
      if (portion != null && portion.to() == end) {
        return true;
      }
    }
    return false;
  }

  /** "Killed Ndadaye's successor". */
  static boolean isPossessive(Words words, NameMention name) {
    return words.norm(name.to()).equals("'") && words.norm(name.to() + 1).equals("s");
  }
}
