package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** What may stand between a subject, its time and its verb without parting them. */
final class Insertions {
  private static final int LONGEST_APPOSITION = 8;
  private static final int LONGEST_INSERTION = 20;

  private final WordClasses classes;
  private final Set<String> coordinators;
  private final Set<String> behindSubject;
  private final Set<String> auxiliaries;
  private final Set<String> negations;
  private final Set<String> prepositions;

  Insertions(WordClasses classes) {
    this.classes = classes;
    coordinators = classes.set("coordinator");
    behindSubject = classes.set("behind a subject");
    auxiliaries = classes.set("auxiliary");
    negations = classes.set("negative adverb");
    prepositions = classes.set("preposition");
  }

  /**
   * Index after the last word of the subject of the verb at {@code verb}, from which auxiliaries,
   * adverbs, an apposition or a relative clause may part it: "Lehman, a bank, soon went under".
   */
  int subjectEnd(Sentence sentence, int verb) {
    Words words = sentence.words();
    int first = sentence.clauses().start(sentence.clauses().of(verb));
    int end = verb;
    while (end > first
        && (auxiliaries.contains(words.norm(end - 1))
            || negations.contains(words.norm(end - 1))
            || words.norm(end - 1).equals("first")
            || words.norm(end - 1).endsWith("ly"))) {
      end--;
    }
    int opening = words.norm(end - 1).equals(",") ? opening(sentence, first, end - 1, verb) : -1;
    if (opening < 0) {
      return end;
    }
    return isName(sentence, opening + 1, end - 1) ? end - 1 : opening;
  }

  /** The comma that opens what another closes before the verb, if that holds no other verb; -1. */
  private int opening(Sentence sentence, int first, int closing, int verb) {
    Words words = sentence.words();
    for (int i = closing - 1; i > first && i >= closing - LONGEST_INSERTION; i--) {
      boolean own = sentence.clauses().same(i, verb);
      if (own && words.norm(i).equals(",") && sentence.clauses().same(i - 1, verb)) {
        return i + 1 < closing && !coordinators.contains(words.norm(i + 1)) ? i : -1;
      }
      boolean participle = words.norm(i - 1).equals(",");
      if (own && !participle && classes.isVerbal(words, i) && !sentence.isTime(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "Its commander, General Lee, surrendered": here the name is what matters. */
  private static boolean isName(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.words().isCapitalised(i) && !sentence.hasNameWithin(i, i + 1)) {
        return false;
      }
    }
    return sentence.names().stream().anyMatch(name -> name.to() == to && name.from() >= from);
  }

  /**
   * Whether a participle behind a name and a comma tells what the name underwent: "Crimea, annexed
   * in 2014, …".
   */
  boolean isReduced(Sentence sentence, Trigger verb) {
    Words words = sentence.words();
    int comma = verb.from() - 1;
    int next = verb.to();
    return verb.kind() == Trigger.Kind.VERB
        && verb.forms().contains(VerbForm.PARTICIPLE)
        && words.norm(comma).equals(",")
        && (prepositions.contains(words.norm(next)) || sentence.isTime(next))
        && nameBefore(sentence, comma) != null
        && !hasSubject(sentence, verb.from());
  }

  /** "Armstrong, commander of Apollo 11, set foot": two commas part the verb from its subject. */
  private boolean hasSubject(Sentence sentence, int verb) {
    int first = sentence.clauses().start(sentence.clauses().of(verb));
    int opening = opening(sentence, first, verb - 1, verb);
    return opening >= 0
        && !prepositions.contains(sentence.words().norm(first))
        && !sentence.isTime(first);
  }

  /** The name that ends before a comma of its clause, or null. */
  static @Nullable NameMention nameBefore(Sentence sentence, int comma) {
    for (NameMention name : sentence.names()) {
      if (name.to() == comma && sentence.clauses().same(name.from(), comma)) {
        return name;
      }
    }
    return null;
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
