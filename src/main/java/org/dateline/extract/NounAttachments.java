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
 * Which times date the noun or name of an event.
 *
 * <p>A noun seldom governs a time: "condemned the annexation in 2015" dates the condemning. So a
 * time counts only in constructions that leave no other reading: "the 2014 annexation", "after the
 * annexation in 2014", "the annexation took place in 2014", "launched its annexation in 2014", "a
 * decision announced in 2014 that set in motion the annexation".
 */
final class NounAttachments {
  private static final int NEAR = 4;

  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final LaunchAttachments launches;
  private final PatternIndex<String> governing;
  private final Set<String> venues;
  private final Set<String> holding;
  private final Set<String> onsets;
  private final Set<String> outset;
  private final Set<String> closings;
  private final PatternIndex<String> predicates;
  private final PatternIndex<String> strikes;
  private final PatternIndex<String> delays;
  private final PatternIndex<String> carriers;
  private final PatternIndex<String> signing;
  private final Set<String> be;
  private final Set<String> articles;
  private final Set<String> relatives;
  private final Set<String> coordinators;
  private final Set<String> functionWords;
  private final Set<String> prepositions;
  private final Insertions insertions;

  NounAttachments(WordClasses classes, TimeRole.Reader roles) {
    this.classes = classes;
    this.roles = roles;
    governing = classes.literals("governing preposition");
    venues = classes.set("venue preposition");
    holding = classes.set("holding preposition");
    onsets = classes.set("onset noun");
    outset = classes.set("outset");
    closings = classes.set("closing noun");
    predicates = classes.verbs("happen", "begin", "end", "entering");
    delays = classes.verbs("delay");
    strikes = classes.verbs("strike");
    carriers = classes.verbs("carry out", "signing");
    signing = classes.verbs("signing");
    launches = new LaunchAttachments(classes);
    be = classes.set("be");
    articles = classes.set("indefinite article");
    relatives = classes.set("relative");
    coordinators = classes.set("coordinator");
    prepositions = classes.set("preposition");
    insertions = new Insertions(classes);
    functionWords = classes.functionWords();
  }

  /** How {@code time} dates the event that {@code trigger} speaks of, or null if it does not. */
  @Nullable Attachment attach(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Sentence.TimeMention time) {
    if (isCompound(sentence, trigger)) {
      return null;
    }
    boolean inside = trigger.from() <= time.from() && time.to() <= trigger.to();
    if (inside || (phrase.from() <= time.from() && time.to() <= trigger.from())) {
      return Attachment.of(time, null); // "the 2014 annexation", "last year's invasion"
    }
    TimeRole role = roles.of(sentence, time);
    if (role.kind() != TimeRole.Kind.AT) {
      return isDeferred(sentence, phrase, role) ? Attachment.of(time, null) : null;
    }
    Attachment found = launches.attach(sentence, phrase, time, role);
    if (found == null && sentence.clauses().same(time.from(), trigger.from())) {
      found = postmodifier(sentence, trigger, phrase, time, role);
      found = found != null ? found : carried(sentence, phrase, time, role);
    }
    if (found == null) {
      found = predicate(sentence, phrase, time, role);
    }
    if (found == null) {
      found = parenthesis(sentence, trigger, time);
    }
    if (found == null) {
      found = opened(sentence, phrase, time, role);
    }
    if (found == null && trigger.kind() == Trigger.Kind.NAME) {
      found = beside(sentence, phrase, time, role);
    }
    return found;
  }

  /** "Delayed the independence of Belize until 1981": it came about then. */
  private boolean isDeferred(Sentence sentence, NounPhrase phrase, TimeRole role) {
    if (role.kind() != TimeRole.Kind.UNTIL || role.from() != phrase.to()) {
      return false;
    }
    PatternIndex.Match<String> match = null;
    for (int i = phrase.from() - 1; match == null && i >= phrase.from() - 2; i--) {
      match = delays.longestAt(sentence.words(), i, phrase.from());
    }
    return match != null && match.to() == phrase.from();
  }

  /** "The referendum campaign", "war crimes": the noun only modifies another. */
  boolean isCompound(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    int next = trigger.to();
    return next < sentence.to()
        && words.isLetters(next)
        && !words.isCapitalised(next)
        && !sentence.isTime(next)
        && !functionWords.contains(words.norm(next))
        && !words.norm(next).endsWith("ly")
        && !classes.isVerbal(words, next)
        && !predicates.startsAt(words, next);
  }

  /** "After the annexation of Crimea in 2014", "the annexation of Crimea in 2014 led to …". */
  private @Nullable Attachment postmodifier(
      Sentence sentence,
      Trigger trigger,
      NounPhrase phrase,
      Sentence.TimeMention time,
      TimeRole role) {
    boolean adjacent =
        role.from() == phrase.to()
            || (role.bare() && time.from() == phrase.to())
            || insertions.isApposition(sentence, phrase.to(), role.from())
            || insertions.isParenthetic(sentence, phrase.to(), time, role);
    if (!adjacent) {
      return null;
    }
    Words words = sentence.words();
    if (words.norm(role.from()).equals("of")) {
      return Attachment.of(time, null); // "the invasion of 1968"
    }
    int before = phrase.from() - 1;
    int clauseStart = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    boolean subject =
        (before < clauseStart || coordinators.contains(words.norm(before)))
            && (insertions.verbFollows(sentence, time.to())
                || isContinued(words, time.to())
                || insertions.isParenthetic(sentence, phrase.to(), time, role));
    boolean beside = !words.norm(role.from() - 1).equals(",");
    int governor = beside ? governor(words, before, clauseStart) : -1;
    boolean name = trigger.kind() == Trigger.Kind.NAME;
    if (name && governor > clauseStart && isNoun(words, governor - 1)) {
      // "The end of rationing after the war in 1954": the noun before may have the time.
      return new Attachment(time, null, Attachment.LIKELY, List.of(), -1);
    }
    boolean venue = name && venues.contains(words.norm(before));
    if (subject || governor >= 0 || venue) {
      return Attachment.of(time, null);
    }
    String part = words.norm(before).equals("of") ? words.norm(before - 1) : "";
    if (closings.contains(part)) {
      return Attachment.of(time, Aspect.END);
    }
    return onsets.contains(part)
        ? Attachment.of(time, outset.contains(part) ? Aspect.START : null)
        : null;
  }

  /** "The signing in 1949, in which …": what follows the time tells more of the noun. */
  private boolean isContinued(Words words, int at) {
    int next = prepositions.contains(words.norm(at + 1)) ? at + 2 : at + 1;
    return words.norm(at).equals(",") && relatives.contains(words.norm(next));
  }

  /** Where the governing preposition begins that ends with word {@code last}, or -1. */
  private int governor(Words words, int last, int first) {
    for (int i = last; i >= first && i > last - 3; i--) {
      PatternIndex.Match<String> match = governing.longestAt(words, i, last + 1);
      if (match != null && match.to() == last + 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNoun(Words words, int at) {
    String word = words.norm(at);
    return words.isLetters(at)
        && (!classes.isVerbal(words, at) || word.endsWith("ing"))
        && !functionWords.contains(word)
        && !word.endsWith("ly");
  }

  /** "The invasion began in 2022", "in 2022, the treaty was signed". */
  private @Nullable Attachment predicate(
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
            && !hasVerb(sentence, match.to(), role.from())
            && !hasTime(sentence, match.to(), role.from())
            && sentence.clauses().same(match.from(), time.from());
    boolean fronted = time.to() <= phrase.from() && isFronted(sentence, time, role, phrase.from());
    if (!after && !fronted) {
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

  /** "Russia launched its invasion of Ukraine in 2022", "in 2022 Russia launched …". */
  private @Nullable Attachment carried(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    int clauseStart = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    for (int i = phrase.from() - 1; i >= clauseStart && i >= phrase.from() - 3; i--) {
      PatternIndex.Match<String> match = carriers.longestAt(sentence.words(), i, phrase.from());
      if (match == null
          || phrase.from() - match.to() > 1
          || !sentence.clauses().same(i, phrase.from())) {
        continue;
      }
      int verb = i;
      boolean after =
          role.from() >= phrase.to()
              && !hasVerb(sentence, phrase.to(), role.from())
              && role.from() - phrase.to() <= 2 * NEAR;
      boolean fronted = time.to() <= verb && isFronted(sentence, time, role, verb);
      if (after || fronted) {
        return new Attachment(time, null, match.value(), List.of(), verb);
      }
    }
    return null;
  }

  /** "He spoke of the Battle of X in 1943": the time may be that of the speaking. */
  private @Nullable Attachment beside(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    boolean beside = role.from() == phrase.to() || time.from() == phrase.to() + 1;
    if (!beside) {
      return null;
    }
    boolean own =
        holding.contains(sentence.words().norm(phrase.from() - 1))
            || isDatedItem(sentence, phrase)
            || isSpokenOfNow(sentence, phrase);
    String carrier = own ? Attachment.LIKELY : Attachment.PERHAPS;
    return new Attachment(time, null, carrier, List.of(), -1);
  }

  /**
   * "The seizure of X in 1931, the invasion of Y in 1935, and": each in a list has its own time.
   */
  private boolean isDatedItem(Sentence sentence, NounPhrase phrase) {
    Words words = sentence.words();
    int before = phrase.from();
    while (before > sentence.from()
        && (words.norm(before - 1).equals(",") || coordinators.contains(words.norm(before - 1)))) {
      before--;
    }
    return before < phrase.from() && sentence.isTime(before - 1);
  }

  /**
   * "Many still speak of the Battle of X in 1896": a verb of the present has no time that is past.
   */
  private boolean isSpokenOfNow(Sentence sentence, NounPhrase phrase) {
    Words words = sentence.words();
    int first = sentence.clauses().start(sentence.clauses().of(phrase.from()));
    int before = phrase.from() - 1;
    boolean noun = prepositions.contains(words.norm(before)) && isNoun(words, before - 1);
    if (before < first || noun) {
      return false; // "books about the Battle of X in 1943"
    }
    for (int i = first; i <= before; i++) {
      String word = words.norm(i);
      if (classes.isVerbal(words, i) || word.endsWith("ing") || word.endsWith("ed")) {
        return false;
      }
    }
    return true;
  }

  /** "Signed in 1992, the treaty …": a participle opens the sentence and leaves out "was". */
  private @Nullable Attachment opened(
      Sentence sentence, NounPhrase phrase, Sentence.TimeMention time, TimeRole role) {
    Words words = sentence.words();
    if (!words.norm(time.to()).equals(",") || phrase.from() != time.to() + 1) {
      return null;
    }
    PatternIndex.Match<String> match = carriers.longestAt(words, sentence.from(), sentence.to());
    return match != null && match.forms().contains(VerbForm.PARTICIPLE) && role.from() == match.to()
        ? new Attachment(time, null, match.value(), List.of(), -1)
        : null;
  }

  /** "The Battle of X (1943)". */
  private static @Nullable Attachment parenthesis(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Words words = sentence.words();
    boolean whole =
        time.from() == trigger.to() + 1
            && words.norm(trigger.to()).equals("(")
            && words.norm(time.to()).equals(")");
    return whole && trigger.kind() == Trigger.Kind.NAME ? Attachment.of(time, null) : null;
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

  private boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (classes.isVerbal(sentence.words(), i) && !sentence.isTime(i)) {
        return true;
      }
    }
    return false;
  }

  /** "As a result, in 1956 …": what ends in a comma and holds no verb, name or time. */
  private boolean isOpener(Sentence sentence, int at, int time) {
    return sentence.words().norm(time - 1).equals(",")
        && !sentence.isTime(at)
        && !sentence.hasNameWithin(at, at + 1)
        && !classes.isVerbal(sentence.words(), at);
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
}
