package org.dateline.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** The plain noun phrases around a verb: whom or what it is about, if that is one. */
final class PlainPhrases {
  /** What has more words is rather two phrases. */
  private static final int LONGEST = 7;

  private static final int NEAR = 4;

  private final Gazetteer gazetteer;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> openers;
  private final Set<String> address;
  private final Set<String> settlements;
  private final WordClasses classes;
  private final Insertions insertions;
  private final Firsts firsts;

  PlainPhrases(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
    openers = new LinkedHashSet<>(classes.set("coordinator"));
    openers.addAll(classes.set("subordinator"));
    openers.addAll(Set.of("that", ","));
    address = classes.set("form of address");
    settlements = classes.set("settlement");
    this.classes = classes;
    insertions = new Insertions(classes);
    firsts = new Firsts(classes);
  }

  /** What stands before the verb in its clause, if that is one noun phrase. */
  @Nullable PlainPhrase subject(Sentence sentence, Trigger verb) {
    int opened = Participants.openedSubject(sentence, verb);
    if (opened >= 0) {
      return beforeVerb(sentence, opened);
    }
    Words words = sentence.words();
    int clause = sentence.clauses().of(verb.from());
    int start = sentence.clauses().start(clause);
    boolean relative = sentence.clauses().opening(clause) == Clauses.Opening.RELATIVE;
    if (relative && words.norm(start).equals("whose")) {
      return null;
    }
    if (isMeans(sentence, verb) || firsts.isDone(sentence, verb)) {
      return beforeVerb(sentence, start);
    }
    int to =
        insertions.isReduced(sentence, verb)
            ? verb.from() - 1
            : insertions.subjectEnd(sentence, verb.from());
    int from = Math.max(relative ? start + 1 : start, afterComma(words, start, to));
    while (from < to
        && (openers.contains(words.norm(from))
            || sentence.isTime(from)
            || (prepositions.contains(words.norm(from)) && sentence.isTime(from + 1)))) {
      from++;
    }
    return phrase(sentence, from, to);
  }

  /** "Stunned the world by stepping down": who did the one thing did the other. */
  boolean isMeans(Sentence sentence, Trigger verb) {
    return verb.forms().contains(VerbForm.GERUND)
        && sentence.words().norm(verb.from() - 1).equals("by");
  }

  /** What stands from {@code from} to the next verb. */
  private @Nullable PlainPhrase beforeVerb(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.to() && !ends(sentence, to) && !classes.isVerbal(sentence.words(), to)) {
      NameMention name = sentence.nameAt(to);
      to = name != null ? name.to() : to + 1;
    }
    return phrase(sentence, from, to);
  }

  /** "With the economy crumbling, he resigned": the subject stands behind what opens the clause. */
  private static int afterComma(Words words, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.norm(i).equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** What begins at {@code from}, up to a preposition, a comma or a time. */
  @Nullable PlainPhrase at(Sentence sentence, int start) {
    int from = start;
    for (int i = start; i < sentence.to() && i < start + NEAR; i++) {
      if (settlements.contains(sentence.words().norm(i))
          && sentence.words().norm(i + 1).equals("of")) {
        from = i + 2; // "the capital city of Damascus" is Damascus
      }
    }
    int to = from;
    while (to < sentence.to() && !ends(sentence, to)) {
      NameMention name = sentence.nameAt(to);
      to = name != null ? name.to() : to + 1;
    }
    return phrase(sentence, from, to);
  }

  private boolean ends(Sentence sentence, int at) {
    String word = sentence.words().norm(at);
    return prepositions.contains(word)
        || openers.contains(word)
        || sentence.isTime(at)
        || !Character.isLetterOrDigit(word.charAt(0))
            && !word.equals("'")
            && !word.equals("-")
            && !word.equals("\"");
  }

  /** What the words from {@code start} to {@code to} are, if they are one noun phrase. */
  @Nullable PlainPhrase phrase(Sentence sentence, int start, int to) {
    Words words = sentence.words();
    int from = start;
    while (from < to && determiners.contains(words.norm(from))) {
      from++;
    }
    if (from >= to || length(words, from, to) > LONGEST) {
      return null;
    }
    for (int i = from; i < to; i++) {
      boolean one = !sentence.isTime(i) && !openers.contains(words.norm(i));
      if (!one || (words.norm(i).equals("'") && i == to - 1)) {
        return null;
      }
    }
    for (NameMention name : sentence.names()) {
      if (name.to() == to && name.from() >= from && isHead(sentence, from, name)) {
        return new PlainPhrase(from, to, name);
      }
    }
    return new PlainPhrase(from, to, null);
  }

  private static int length(Words words, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += words.isLetters(i) || words.isDigits(i) ? 1 : 0;
    }
    return length;
  }

  /** "Panamanian dictator Noriega" is Noriega, "the head of NATO" is not NATO. */
  private boolean isHead(Sentence sentence, int from, NameMention name) {
    if (name.form() == NameMention.Form.ADJECTIVE) {
      return false;
    }
    boolean person = gazetteer.isPerson(name);
    for (int i = from; i < name.from(); i++) {
      String word = sentence.words().norm(i);
      boolean title =
          address.contains(word)
              || (person
                  && !prepositions.contains(word)
                  && !word.equals("'")
                  && (!sentence.words().isCapitalised(i) || sentence.hasNameWithin(i, i + 1)));
      if (!title) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing follows at {@code at} that makes what was done another thing: "opened a new
   * wing".
   */
  boolean isClosed(Sentence sentence, int at) {
    if (at >= sentence.to() || sentence.isTime(at)) {
      return true;
    }
    Words words = sentence.words();
    String word = words.norm(at);
    if (word.equals("to") || word.equals("into") || word.equals("as")) {
      int next = determiners.contains(words.norm(at + 1)) ? at + 2 : at + 1;
      return sentence.nameAt(next) != null;
    }
    return !words.isLetters(at)
        || word.endsWith("ly")
        || prepositions.contains(word)
        || openers.contains(word);
  }
}
