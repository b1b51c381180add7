package org.dateline.extract;

import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/**
 * Reads how a clause puts forward what it says: asserted, negated, planned, hypothetical, hedged.
 */
final class ModalityReader {
  private final WordClasses classes;
  private final Firsts firsts;
  private final Set<String> prepositions;
  private final Set<String> modals;
  private final Set<String> auxiliaries;
  private final Set<String> approximations;
  private final Set<String> fiction;
  private final Set<String> orders;
  private final PatternIndex<String> cues;
  private final PatternIndex<String> launches;
  private final PatternIndex<String> moves;
  private final PatternIndex<String> exists;

  ModalityReader(WordClasses classes) {
    this.classes = classes;
    firsts = new Firsts(classes);
    prepositions = classes.set("preposition");
    modals = classes.set("modal");
    auxiliaries = classes.set("auxiliary");
    approximations = classes.set("approximation");
    fiction = classes.set("fiction");
    orders = classes.set("launching noun");
    cues = classes.literals("negation", "hypothetical", "planned", "hedged");
    launches = classes.verbs("begin");
    moves = classes.verbs("move");
    exists = classes.verbs("exist");
  }

  /** Modality of what the words from {@code from} to {@code to} of a sentence speak of. */
  Modality of(Sentence sentence, Trigger trigger, int lastWord) {
    Words words = sentence.words();
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(trigger.from());
    int start = clauses.start(clause);
    if (isInverted(sentence, start, trigger) || isFiction(sentence, clause)) {
      return Modality.HYPOTHETICAL;
    }
    if (trigger.kind() == Trigger.Kind.VERB) {
      Modality byForm = byForm(sentence, trigger, start);
      if (byForm != Modality.ASSERTED) {
        return byForm;
      }
    }
    Modality before = cueWithin(sentence, clause, start, trigger.from(), trigger);
    if (before == Modality.ASSERTED && words.norm(start).equals("that")) {
      int parent = clauses.parent(clause); // "it is false that …", "he denied that …"
      before = cueWithin(sentence, parent, clauses.start(parent), start, trigger);
    }
    return before != Modality.ASSERTED
        ? before
        : cueWithin(sentence, clause, trigger.to(), lastWord, trigger);
  }

  /** As above, of what a time in that role dates: what did not happen until then happened then. */
  Modality of(Sentence sentence, Trigger trigger, int lastWord, TimeRole role) {
    Modality how = of(sentence, trigger, lastWord);
    boolean notUntil = how == Modality.NEGATED && role.kind() == TimeRole.Kind.UNTIL;
    return notUntil ? Modality.ASSERTED : how;
  }

  /** Whether the sentence moves a date: "pushed the year back from 1910 to 1890" is no range. */
  boolean movesDate(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (moves.startsAt(sentence.words(), i)
          && moves.longestAt(sentence.words(), i, sentence.to()) != null) {
        return true;
      }
    }
    return false;
  }

  /** "There is no 31 April", "31 April does not exist": the day is spoken of, not used. */
  boolean deniesExistence(Sentence sentence, Sentence.TimeMention time) {
    Words words = sentence.words();
    PatternIndex.Match<String> before = cues.longestAt(words, time.from() - 1, time.from());
    if (before != null && before.value().equals("negation")) {
      return true;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (exists.startsAt(words, i) && sentence.clauses().same(i, time.from())) {
        return true;
      }
    }
    return false;
  }

  /** "Had Russia invaded …", "Did Russia invade …?". */
  private boolean isInverted(Sentence sentence, int start, Trigger trigger) {
    Words words = sentence.words();
    String first = words.norm(start);
    return trigger.from() > start
        && (first.equals("had")
            || first.equals("were")
            || (auxiliaries.contains(first) && asks(sentence, trigger.to())));
  }

  private static boolean asks(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (sentence.words().norm(i).equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** "A novel in which Russia invades". */
  private boolean isFiction(Sentence sentence, int clause) {
    Words words = sentence.words();
    int at = sentence.clauses().start(clause);
    boolean where = words.norm(at).equals("where");
    if (sentence.clauses().opening(clause) != Clauses.Opening.RELATIVE
        || !(where || words.norm(at - 1).equals("in"))) {
      return false;
    }
    int before = where ? at - 1 : at - 2;
    return fiction.contains(words.norm(words.norm(before).equals(",") ? before - 1 : before));
  }

  /** "Soldiers without insignia took over": a preposition negates its noun or gerund alone. */
  private boolean isOfAnother(
      Sentence sentence, PatternIndex.Match<String> cue, int to, Trigger trigger) {
    Words words = sentence.words();
    if (!prepositions.contains(words.norm(cue.from()))) {
      return false;
    }
    if (trigger.from() < cue.from()) {
      return true;
    }
    boolean finite =
        trigger.kind() == Trigger.Kind.VERB && !words.norm(trigger.from()).endsWith("ing");
    for (int i = cue.to(); i < to && !finite; i++) {
      finite = classes.isVerbal(words, i) && !sentence.isTime(i);
    }
    return finite;
  }

  private Modality cueWithin(Sentence sentence, int clause, int from, int to, Trigger trigger) {
    for (int i = from; i < to; i++) {
      boolean named = sentence.hasNameWithin(i, i + 1); // Theresa May
      if (sentence.clauses().of(i) != clause || sentence.isTime(i) || named) {
        continue;
      }
      PatternIndex.Match<String> cue = cues.longestAt(sentence.words(), i, to);
      if (cue != null && !isOfAnother(sentence, cue, to, trigger)) {
        return switch (cue.value()) {
          case "negation" -> Modality.NEGATED;
          case "hypothetical" -> Modality.HYPOTHETICAL;
          case "planned" -> Modality.PLANNED;
          default -> Modality.HEDGED;
        };
      }
    }
    return Modality.ASSERTED;
  }

  /** "Would invade", "to invade"; but "began to invade" and "the order to invade" did happen. */
  private Modality byForm(Sentence sentence, Trigger trigger, int start) {
    Words words = sentence.words();
    boolean past = trigger.forms().contains(VerbForm.PAST);
    boolean bare = trigger.forms().contains(VerbForm.BASE);
    if (approximations.contains(words.norm(trigger.from() - 1))) {
      return Modality.NEGATED; // "nearly left"
    }
    for (int i = trigger.from() - 1; i >= start && i >= trigger.from() - 3; i--) {
      String word = words.norm(i);
      boolean may = sentence.isTime(i) || sentence.hasNameWithin(i, i + 1); // May 1995, Theresa May
      if (modals.contains(word) && !may) {
        return Modality.HYPOTHETICAL;
      }
      if (bare && word.equals("to") && (!past || i == trigger.from() - 1)) { // "to quit"
        boolean done =
            orders.contains(words.norm(i - 1))
                || launches.startsAt(words, i - 1)
                || firsts.isDone(sentence, trigger);
        return done ? Modality.ASSERTED : Modality.PLANNED;
      }
    }
    return Modality.ASSERTED;
  }
}
