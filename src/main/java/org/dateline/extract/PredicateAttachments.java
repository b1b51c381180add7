package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.VerbForm;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which times date the noun of an event by dating its verb: "the invasion began in 2022", "in 2022,
 * the treaty was signed".
 */
final class PredicateAttachments {
  private static final int NEAR = 4;

  private final WordClasses classes;
  private final FrontedTimes fronted;
  private final PatternIndex<String> predicates;
  private final PatternIndex<String> strikes;
  private final PatternIndex<String> carriers;
  private final PatternIndex<String> signing;
  private final Set<String> be;
  private final Set<String> articles;
  private final Set<String> onsets;
  private final Set<String> prepositions;

  PredicateAttachments(WordClasses classes, FrontedTimes fronted) {
    this.classes = classes;
    this.fronted = fronted;
    predicates = classes.verbs("happen", "begin", "end", "entering");
    strikes = classes.verbs("strike");
    carriers = classes.verbs("carry out", "signing");
    signing = classes.verbs("signing");
    be = classes.set("be");
    articles = classes.set("indefinite article");
    onsets = classes.set("onset noun");
    prepositions = classes.set("preposition");
  }

  /** Whether a verb that says when an event was stands at a word. */
  boolean startsAt(Words words, int at) {
    return predicates.startsAt(words, at);
  }

  /** The verbs whose object, or in the passive whose subject, the noun of an event is. */
  PatternIndex<String> carriers() {
    return carriers;
  }

  /** "The invasion began in 2022", "in 2022, the treaty was signed". */
  @Nullable Attachment attach(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    int verb = firstVerb(sentence, phrase.from(), phrase.to());
    if (verb >= 0 && !sentence.clauses().same(verb, time.from())) {
      verb = verbBehindRelative(sentence, phrase, verb);
    }
    if (verb < 0 || !sentence.clauses().same(verb, time.from())) {
      return null;
    }
    boolean reduced = isReduced(sentence, phrase, verb) || isObject(sentence, phrase, verb);
    boolean passive = reduced || be.contains(words.norm(verb));
    int main =
        !reduced && (passive || words.norm(verb).equals("had") || words.norm(verb).equals("has"))
            ? verb + 1
            : verb;
    if (main < sentence.to() && words.norm(main).endsWith("ly")) {
      main++;
    }
    PatternIndex.Match<String> match =
        (passive ? carriers : predicates).longestAt(words, main, sentence.to());
    if (match == null) {
      match = (passive ? predicates : strikes).longestAt(words, main, sentence.to());
    }
    if (match == null && be.contains(words.norm(verb))) {
      match = complement(sentence, main, role.from());
    }
    if (match == null) {
      return null;
    }
    boolean after =
        role.from() >= match.to()
            && !fronted.hasVerb(sentence, match.to(), role.from())
            && !hasTime(sentence, match.to(), role.from())
            && sentence.clauses().same(match.from(), time.from());
    boolean before =
        time.to() <= phrase.from() && fronted.isFronted(sentence, time, role, phrase.from());
    if (!after && !before) {
      return null;
    }
    Aspect aspect =
        switch (match.value()) {
          case "begin" -> Aspect.START;
          case "end" -> Aspect.END;
          default -> null;
        };
    return new Attachment(
        time, aspect, match.value(), agentsBetween(sentence, match.to(), role.from()), -1);
  }

  /** "The treaty, which founded the union, was signed": the subject's own verb, or -1. */
  private int verbBehindRelative(Sentence sentence, NounPhrase phrase, int inner) {
    Words words = sentence.words();
    if (isComplement(sentence, phrase.from())) {
      return -1;
    }
    for (int i = inner + 1; i < sentence.to(); i++) {
      if (words.norm(i - 1).equals(",") && sentence.clauses().same(i, phrase.to() - 1)) {
        return classes.isVerbal(words, i) && !sentence.isTime(i) ? i : -1;
      }
    }
    return -1;
  }

  /** "The pact was an agreement to outlaw war signed in 1928": what was signed is the pact. */
  private PatternIndex.@Nullable Match<String> complement(Sentence sentence, int from, int to) {
    Words words = sentence.words();
    if (!articles.contains(words.norm(from))) {
      return null;
    }
    for (int i = from + 1; i < to; i++) {
      PatternIndex.Match<String> match = signing.longestAt(words, i, to);
      if (match != null && match.forms().contains(VerbForm.PARTICIPLE)) {
        return match;
      }
      if (classes.isVerbal(words, i) || !words.isLetters(i)) {
        return null;
      }
    }
    return null;
  }

  /** "The memorandum, signed in 1994": a participle right behind the noun leaves out "was". */
  private boolean isReduced(Sentence sentence, NounPhrase phrase, int verb) {
    PatternIndex.Match<String> match = carriers.longestAt(sentence.words(), verb, sentence.to());
    boolean follows =
        verb == phrase.to()
            || (verb == phrase.to() + 1 && sentence.words().norm(phrase.to()).equals(","));
    return follows && match != null && match.forms().contains(VerbForm.PARTICIPLE);
  }

  /** "The treaty, which both states signed in 1922": the relative pronoun is the object. */
  private boolean isObject(Sentence sentence, NounPhrase phrase, int verb) {
    int clause = relativeClause(sentence.words(), phrase.to());
    return clause >= 0
        && verb > clause
        && signing.longestAt(sentence.words(), verb, sentence.to()) != null;
  }

  /** Index after the relative pronoun that stands at {@code from} or after a comma; -1 if none. */
  private static int relativeClause(Words words, int from) {
    int at = words.norm(from).equals(",") ? from + 1 : from;
    return words.norm(at).equals("which") || words.norm(at).equals("that") ? at + 1 : -1;
  }

  private static List<NameMention> agentsBetween(Sentence sentence, int from, int to) {
    if (from < to && sentence.words().norm(from).equals("by")) {
      return sentence.names().stream().filter(n -> n.from() > from && n.to() <= to).toList();
    }
    return List.of();
  }

  /** The verb of which a noun phrase is the subject, in its clause or in a relative clause. */
  private int firstVerb(Sentence sentence, int phraseStart, int from) {
    Words words = sentence.words();
    int clause = relativeClause(words, from);
    boolean relative = clause >= 0;
    int start = relative ? clause : from;
    if (!relative && isComplement(sentence, phraseStart)) {
      return -1;
    }
    for (int i = start; i < sentence.to() && i <= start + NEAR; i++) {
      if (classes.isVerbal(words, i) && !sentence.isTime(i)) {
        return relative || sentence.clauses().same(i, from - 1) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * "A museum of the annexation": the subject is the museum; "the start of the war" is the war's.
   */
  private boolean isComplement(Sentence sentence, int phraseStart) {
    Words words = sentence.words();
    int before = phraseStart - 1;
    return before > sentence.from()
        && prepositions.contains(words.norm(before))
        && !(words.norm(before).equals("of") && onsets.contains(words.norm(before - 1)));
  }

  /** "Was signed in 1968, and another in 1972": the verb has its time. */
  private static boolean hasTime(Sentence sentence, int from, int to) {
    return sentence.times().stream().anyMatch(time -> time.from() >= from && time.to() <= to);
  }
}
