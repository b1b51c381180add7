package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/** Which times open a clause, so that its first verb or its subject has them. */
final class FrontedTimes {
  private final WordClasses classes;
  private final Set<String> coordinators;
  private final Set<String> units;

  FrontedTimes(WordClasses classes) {
    this.classes = classes;
    coordinators = classes.set("coordinator");
    units = classes.set("part of time");
  }

  /** Whether a time opens the clause whose verb or subject starts at {@code target}. */
  boolean isFronted(Sentence sentence, Sentence.TimeMention time, TimeRole role, int target) {
    return opensClause(sentence, time, role)
        && (!hasVerb(sentence, time.to(), target) || tellsOfTime(sentence, time, target));
  }

  /** "In 1978, the same year that X fled, Y invaded Z": what stands between tells of the time. */
  private boolean tellsOfTime(Sentence sentence, Sentence.TimeMention time, int target) {
    Words words = sentence.words();
    Clauses clauses = sentence.clauses();
    int from = time.to() + 1;
    int unit = words.norm(from + 1).equals("same") ? from + 2 : from + 1;
    if (!words.norm(time.to()).equals(",")
        || !words.norm(from).equals("the")
        || !units.contains(words.norm(unit))
        || !clauses.same(time.from(), target)) {
      return false;
    }
    for (int i = unit + 1; i < target; i++) {
      if (clauses.same(i, target) && classes.isVerbal(words, i) && !sentence.isTime(i)) {
        return false;
      }
    }
    return true;
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
