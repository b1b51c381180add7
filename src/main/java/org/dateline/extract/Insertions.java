package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/** What may stand between a subject, its time and its verb without parting them. */
final class Insertions {
  private static final int LONGEST_APPOSITION = 8;

  private final WordClasses classes;
  private final Set<String> coordinators;
  private final Set<String> behindSubject;

  Insertions(WordClasses classes) {
    this.classes = classes;
    coordinators = classes.set("coordinator");
    behindSubject = classes.set("behind a subject");
  }

  /** "The death of Diana, Princess of Wales, in 1997": what stands between tells who that was. */
  boolean isApposition(Sentence sentence, int from, int to) {
    Words words = sentence.words();
    if (to - from < 3
        || to - from > LONGEST_APPOSITION
        || !words.norm(from).equals(",")
        || !words.norm(to - 1).equals(",")) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (!words.isLetters(i)
          || sentence.isTime(i)
          || coordinators.contains(words.norm(i))
          || classes.isVerbal(words, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "The death of Diana, Princess of Wales, in 1997 plunged", "the fall of Kabul, in 2021, was".
   */
  boolean isParenthetic(Sentence sentence, int to, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    int next = words.norm(time.to()).equals(",") ? time.to() + 1 : time.to();
    boolean beside = role.from() == to + 1 && words.norm(to).equals(",");
    return beside && verbFollows(sentence, next);
  }

  /** Whether a verb stands at a word behind a subject and its time. */
  boolean verbFollows(Sentence sentence, int at) {
    return at < sentence.to()
        && (classes.isVerbal(sentence.words(), at)
            || behindSubject.contains(sentence.words().norm(at)));
  }
}
