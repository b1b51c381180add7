package org.dateline.extract;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;

/** Words by which a clause tells of one deed of several, or of a lesser one. */
final class Repetitions {
  private final Set<String> repeating;
  private final Set<String> weak;
  private final PatternIndex<String> lesser;

  Repetitions(WordClasses classes) {
    repeating = classes.set("repeating");
    weak = classes.set("weakly repeating");
    lesser = classes.literals("lesser election");
  }

  /** As {@link #isRepeated}, but "new" and "also" may stand with what happened once. */
  boolean isSurelyRepeated(Sentence sentence, Trigger verb) {
    return isRepeated(sentence, verb, repeating::contains);
  }

  /** "Was elected again", "his second": one of several, of which a name may mean another. */
  boolean isRepeated(Sentence sentence, Trigger verb) {
    return isRepeated(sentence, verb, word -> repeating.contains(word) || weak.contains(word));
  }

  private boolean isRepeated(Sentence sentence, Trigger verb, Predicate<String> tells) {
    int clause = sentence.clauses().of(verb.from());
    for (int i = sentence.clauses().start(clause); i < sentence.to(); i++) {
      if (sentence.clauses().of(i) == clause
          && (tells.test(sentence.words().norm(i)) || isLesser(sentence, i))
          && !sentence.isTime(i)
          && !sentence.hasNameWithin(i, i + 1)) { // New York
        return true;
      }
    }
    return false;
  }

  private boolean isLesser(Sentence sentence, int at) {
    return lesser.startsAt(sentence.words(), at)
        && lesser.longestAt(sentence.words(), at, sentence.to()) != null;
  }
}
