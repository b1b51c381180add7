package org.dateline.extract;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/**
 * Infinitives that tell of what was done: "she became the first woman to fly in space" says as much
 * as "she flew in space".
 */
final class Firsts {
  /** "The first woman of her country to fly". */
  private static final int FARTHEST = 7;

  private final WordClasses classes;
  private final Set<String> first;
  private final Set<String> being;

  Firsts(WordClasses classes) {
    this.classes = classes;
    first = new HashSet<>(classes.set("ordinal unit"));
    first.addAll(classes.set("one of its kind"));
    being = new HashSet<>(classes.set("being or becoming"));
  }

  /** Whether the verb is an infinitive by which the subject of its clause did something. */
  boolean isDone(Sentence sentence, Trigger verb) {
    Words words = sentence.words();
    if (!verb.forms().contains(VerbForm.BASE) || !words.norm(verb.from() - 1).equals("to")) {
      return false;
    }
    int start = sentence.clauses().start(sentence.clauses().of(verb.from()));
    for (int i = verb.from() - 2; i > start && i >= verb.from() - FARTHEST; i--) {
      if (first.contains(words.norm(i))) {
        return words.norm(i - 1).equals("the") && being.contains(words.norm(i - 2));
      }
      if (classes.isVerbal(words, i) || !words.isLetters(i)) {
        return false;
      }
    }
    return false;
  }
}
