package org.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the comparisons of a sentence, and which of its events each belongs to. */
final class Relations {
  private static final int FARTHEST = 25;

  private final WordClasses classes;
  private final LapseReader lapses;
  private final Set<String> vague;
  private final Set<String> auxiliaries;
  private final Set<String> coordinators;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> onsets;
  private final Set<String> endings;

  Relations(WordClasses classes, LapseReader lapses) {
    this.classes = classes;
    this.lapses = lapses;
    vague = classes.set("vague distance");
    auxiliaries = classes.set("auxiliary");
    coordinators = classes.set("coordinator");
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
    onsets = classes.set("outset");
    endings = classes.set("ending");
  }

  /** The comparison that a connector makes with one of the operands, or null. */
  @Nullable Relation relation(
      Sentence sentence, PatternIndex.Match<String> connector, List<Operand> operands) {
    int stop = stop(sentence, connector.to());
    for (Operand operand : operands) {
      if (operand.from() < connector.to() || operand.from() >= stop) {
        continue;
      }
      Operand event = object(sentence, connector.to(), operand);
      if (event != null) {
        boolean phrase = operand.verb() < 0;
        int to = phrase ? operand.to() : Math.max(stop, operand.verbTo());
        return with(sentence, connector, event, to);
      }
    }
    return null;
  }

  /** The comparison of a connector with an event whose words end before {@code to}. */
  Relation with(Sentence sentence, PatternIndex.Match<String> connector, Operand event, int to) {
    int from = connector.from();
    LapseReader.Read length = null;
    for (Sentence.TimeMention time : sentence.times()) {
      LapseReader.Read read = time.from() < connector.from() ? lapses.read(sentence, time) : null;
      if (read != null && read.to() == connector.from()) {
        length = read;
        from = read.from();
      }
    }
    while (length == null
        && from > sentence.from()
        && vague.contains(sentence.words().norm(from - 1))) {
      from--;
    }
    String kind = connector.value().substring("order ".length());
    return new Relation(
        Relation.Kind.valueOf(kind.replace(' ', '_').toUpperCase(Locale.ROOT)),
        from,
        connector.from(),
        connector.to(),
        to,
        host(sentence, from, connector.from()),
        length,
        event);
  }

  /** The clause that the comparison belongs to: "after" opens one of its own. */
  private static int host(Sentence sentence, int from, int connector) {
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(from);
    boolean opens =
        from == connector
            && clauses.opening(clause) == Clauses.Opening.SUBORDINATE
            && clauses.start(clause) == connector;
    return opens ? clauses.parent(clause) : clause;
  }

  /** Index of the first comma or other stop from {@code from} on, or the end of the sentence. */
  private static int stop(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      String word = sentence.words().norm(i);
      boolean mark = !sentence.words().isLetters(i) && !sentence.words().isDigits(i);
      boolean joins = word.equals("'") || word.equals("-") || word.equals("\"");
      if (mark && !joins && !sentence.isTime(i) && !sentence.hasNameWithin(i, i + 1)) {
        return i;
      }
    }
    return sentence.to();
  }

  /** The event that the words from {@code at} speak of, if it is that of {@code operand}. */
  @Nullable Operand object(Sentence sentence, int at, Operand operand) {
    if (operand.verb() >= 0 && operand.trigger().kind() == Trigger.Kind.VERB) {
      return isFirstVerb(sentence, at, operand.verb()) ? operand : null;
    }
    if (operand.verb() >= 0 && operand.verb() < operand.from()) {
      return isFirstVerb(sentence, at, operand.verb()) ? operand : null; // "launched its invasion"
    }
    Operand phrase = phrase(sentence, at, operand);
    boolean verbFollows =
        operand.verb() < 0
            && operand.to() < sentence.to()
            && classes.isVerbal(sentence.words(), operand.to())
            && sentence.clauses().same(operand.from(), operand.to());
    return verbFollows ? null : phrase;
  }

  /** The event that the noun phrase at {@code at} names, if it is that of {@code operand}. */
  @Nullable Operand phrase(Sentence sentence, int at, Operand operand) {
    if (operand.trigger().kind() == Trigger.Kind.VERB) {
      return null;
    }
    Aspect part = part(sentence.words(), at, operand.from());
    return part != null ? operand.of(part) : operand.from() == at ? operand : null;
  }

  /** "The outbreak of the war": the words before an event name its beginning or end. */
  private @Nullable Aspect part(Words words, int at, int from) {
    int noun = determiners.contains(words.norm(at)) ? at + 1 : at;
    if (noun + 2 != from || !words.norm(noun + 1).equals("of")) {
      return null;
    }
    String word = words.norm(noun);
    return onsets.contains(word) ? Aspect.START : endings.contains(word) ? Aspect.END : null;
  }

  /** Whether no other verb and no preposition stands before the verb. */
  private boolean isFirstVerb(Sentence sentence, int from, int verb) {
    Words words = sentence.words();
    for (int i = from; i < verb; i++) {
      String word = words.norm(i);
      boolean other =
          (classes.isVerbal(words, i)
                  && !auxiliaries.contains(word)
                  && !sentence.isTime(i)
                  && !sentence.hasNameWithin(i, i + 1))
              || word.equals("to")
              || word.equals("that");
      if (other) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comparison tells when what {@code operand} speaks of happened. */
  boolean belongs(Sentence sentence, Relation relation, Operand operand) {
    if (operand.verb() < 0) {
      return false;
    }
    int clause = sentence.clauses().of(operand.verb());
    boolean behind =
        relation.event().verb() < 0
            && operand.verb() >= relation.to()
            && clause == sentence.clauses().of(relation.connector());
    if (clause != relation.host() && !behind) {
      return false;
    }
    return operand.verbTo() <= relation.from()
        ? follows(sentence, relation, operand)
        : operand.verb() >= relation.to() && precedes(sentence, relation, operand);
  }

  private boolean follows(Sentence sentence, Relation relation, Operand operand) {
    int after = Math.max(operand.verbTo(), operand.from() > operand.verb() ? operand.to() : 0);
    if (after > relation.from() || relation.from() - after > FARTHEST) {
      return false;
    }
    return !hasVerb(sentence, after, relation.from(), relation.host());
  }

  private boolean precedes(Sentence sentence, Relation relation, Operand operand) {
    Words words = sentence.words();
    int start = sentence.clauses().start(relation.host());
    for (int i = start; i < relation.from(); i++) {
      String word = words.norm(i);
      boolean opening =
          coordinators.contains(word)
              || word.equals(",")
              || word.equals("in")
              || word.equals("the")
              || word.endsWith("ly");
      if (!opening) {
        return false;
      }
    }
    return operand.verb() - relation.to() <= FARTHEST
        && !hasVerb(sentence, relation.to(), operand.verb(), relation.host());
  }

  /** Whether a verb other than an auxiliary, or an infinitive, stands in a clause between. */
  private boolean hasVerb(Sentence sentence, int from, int to, int clause) {
    Words words = sentence.words();
    for (int i = from; i < to; i++) {
      boolean here =
          sentence.clauses().of(i) == clause
              && !sentence.isTime(i)
              && !sentence.hasNameWithin(i, i + 1);
      boolean verb = classes.isVerbal(words, i) && !auxiliaries.contains(words.norm(i));
      boolean infinitive =
          words.norm(i).equals("to")
              && words.isLetters(i + 1)
              && !words.isCapitalised(i + 1)
              && !determiners.contains(words.norm(i + 1))
              && !prepositions.contains(words.norm(i + 1))
              && !sentence.isTime(i + 1);
      if (here && (verb || infinitive)) {
        return true;
      }
    }
    return false;
  }
}
