package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.WordClasses;

/** Which times open a clause, so that its first verb or its subject has them. */
final class FrontedTimes {
  private final WordClasses classes;
  private final Set<String> coordinators;

  FrontedTimes(WordClasses classes) {
    this.classes = classes;
    coordinators = classes.set("coordinator");
  }

  /** Whether a time opens the clause whose verb or subject starts at {@code target}. */
  boolean isFronted(Sentence sentence, Sentence.TimeMention time, TimeRole role, int target) {
    return opensClause(sentence, time, role) && !hasVerb(sentence, time.to(), target);
  }

  /**
   * Whether nothing but a coordinator, an adverb or the like stands before a time in its clause.
   */
  boolean opensClause(Sentence sentence, Sentence.TimeMention time, TimeRole role) {
    int clauseStart = sentence.clauses().start(sentence.clauses().of(time.from()));
    for (int i = clauseStart; i < role.from(); i++) {
      String word = sentence.words().norm(i);
      if (!coordinators.contains(word)
          && !word.equals(",")
          && !sentence.words().norm(i).endsWith("ly")
          && !word.equals("then")
          && !isOpener(sentence, i, role.from())) {
        return false;
      }
    }
    return true;
  }

  /** "As a result, in 1956 …": what ends in a comma and holds no verb, name or time. */
  private boolean isOpener(Sentence sentence, int at, int time) {
    return sentence.words().norm(time - 1).equals(",")
        && !sentence.isTime(at)
        && !sentence.hasNameWithin(at, at + 1)
        && !classes.isVerbal(sentence.words(), at);
  }

  /** Whether a verb stands among the words from {@code from} to {@code to}. */
  boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (classes.isVerbal(sentence.words(), i) && !sentence.isTime(i)) {
        return true;
      }
    }
    return false;
  }
}
