package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.DatedOnce;
import org.dateline.extract.Happenings.Happening;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a sentence gives for what happens once, whether or not any timeline has it.
 */
final class DatedOnceFinder {
  /** Words between what happened and its date, and of what it happened to. */
  private static final int NEAR = 10;

  private static final int LONGEST_SUBJECT = 10;

  private final Happenings happenings = Happenings.read();
  private final DatedOnceClaims claims;
  private final DatedLives lives;
  private final TimeRole.Reader roles;
  private final WordClasses classes;
  private final Set<String> others;
  private final Set<String> determiners;
  private final Set<String> prepositions;
  private final Set<String> notHeads;

  DatedOnceFinder(Gazetteer gazetteer, WordClasses classes) {
    this.classes = classes;
    claims = new DatedOnceClaims(gazetteer, classes);
    lives = new DatedLives(claims, classes);
    roles = new TimeRole.Reader(classes);
    others = classes.set("one of several");
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
    notHeads = new LinkedHashSet<>(classes.set("pronoun"));
    notHeads.addAll(classes.set("relative"));
    notHeads.addAll(classes.set("subordinator"));
  }

  /** What the sentence dates. */
  List<DatedOnce> find(Context context) {
    List<DatedOnce> found = new ArrayList<>();
    Sentence sentence = context.sentence();
    if (sentence.times().isEmpty()) {
      return found;
    }
    lives.find(context, found);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<Happening> verb =
          happenings.verbs().longestAt(sentence.words(), i, sentence.to());
      PatternIndex.Match<Happening> noun =
          happenings.nouns().longestAt(sentence.words(), i, sentence.to());
      DatedOnce dated = verb == null ? null : ofVerb(context, verb);
      dated = dated == null && noun != null ? ofNoun(context, noun) : dated;
      if (dated != null) {
        found.add(dated);
      }
    }
    return found;
  }

  /** "The bridge collapsed on 5 May"; "on 5 May the bridge collapsed". */
  private @Nullable DatedOnce ofVerb(Context context, PatternIndex.Match<Happening> verb) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    int clause = sentence.clauses().of(verb.from());
    Sentence.TimeMention time = timeOf(sentence, verb.from(), verb.to());
    if (time == null) {
      return null;
    }
    int start = sentence.clauses().start(clause);
    if (time.from() < verb.from()) {
      start = words.norm(time.to()).equals(",") ? time.to() + 1 : time.to();
    }
    while (start < verb.from()
        && (notHeads.contains(words.norm(start)) || words.norm(start).equals(";"))) {
      start++;
    }
    int end = start;
    while (end < verb.from()
        && !prepositions.contains(words.norm(end))
        && (words.isLetters(end) || words.norm(end).equals("-"))
        && !classes.isVerbal(words, end)) {
      end++;
    }
    boolean possessor = words.norm(end).equals("'"); // "the trust's library was founded"
    if (possessor || verb.from() - start > LONGEST_SUBJECT || hasVerb(words, end, verb.from())) {
      return null;
    }
    if (end == start) {
      return ofRelative(context, verb, clause, time);
    }
    while (end > start + 1 && words.norm(end - 1).endsWith("ly")) {
      end--;
    }
    return dated(context, verb, start, end, verb.from(), verb.to(), time);
  }

  /** "The Harbour Party, which was founded in 1988": the name before is what it happened to. */
  private @Nullable DatedOnce ofRelative(
      Context context, PatternIndex.Match<Happening> verb, int clause, Sentence.TimeMention time) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    if (sentence.clauses().opening(clause) != Clauses.Opening.RELATIVE) {
      return null;
    }
    int relative = sentence.clauses().start(clause);
    int end = words.norm(relative - 1).equals(",") ? relative - 1 : relative;
    int start = end;
    while (start > sentence.from() && DatedLives.isNamePart(words, start - 1)) {
      start--;
    }
    return end == start || prepositions.contains(words.norm(start - 1))
        ? null
        : dated(context, verb, start, end, verb.from(), verb.to(), time);
  }

  private boolean hasVerb(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.norm(i);
      boolean auxiliary = i == to - 1 && Set.of("has", "had", "was", "were").contains(word);
      if (classes.isVerbal(words, i) && !auxiliary || word.equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "The collapse of the bridge on 5 May"; "the bridge collapse of 5 May". */
  private @Nullable DatedOnce ofNoun(Context context, PatternIndex.Match<Happening> noun) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    Sentence.TimeMention time = timeOf(sentence, noun.from(), noun.to());
    if (time == null || time.from() < noun.from()) {
      return null;
    }
    if (words.norm(noun.to()).equals("of")) {
      int start = noun.to() + 1;
      int end = start;
      int limit = roles.of(sentence, time).from();
      while (end < limit && words.isLetters(end) && !prepositions.contains(words.norm(end))) {
        end++;
      }
      return end == start ? null : dated(context, noun, start, end, noun.from(), limit, time);
    }
    int start = noun.from();
    while (start > sentence.from()
        && words.isLetters(start - 1)
        && !prepositions.contains(words.norm(start - 1))
        && !determiners.contains(words.norm(start - 1))
        && !classes.isVerbal(words, start - 1)) {
      start--;
    }
    return start == noun.from()
        ? null
        : dated(context, noun, start, noun.from(), noun.from(), noun.to(), time);
  }

  private @Nullable DatedOnce dated(
      Context context,
      PatternIndex.Match<Happening> match,
      int from,
      int to,
      int what,
      int last,
      Sentence.TimeMention time) {
    Words words = context.words();
    int start = determiners.contains(words.norm(from)) ? from + 1 : from;
    String head = words.norm(to - 1);
    boolean plural = head.endsWith("s") && !words.isCapitalised(to - 1);
    boolean indefinite =
        start > from && !Set.of("the", "a", "an", "its", "his", "her").contains(words.norm(from));
    if (start >= to
        || plural
        || indefinite
        || notHeads.contains(head)
        || isOneOfSeveral(words, start, what)) {
      return null;
    }
    boolean fine = match.value().lasting() || isFine(time.expression());
    boolean named = words.isCapitalised(to - 1) && to - 1 > context.sentence().from();
    boolean meant = !match.value().lasting() || named;
    if (!fine || !meant || !claims.isFirm(context, what, time)) {
      return null;
    }
    int whoFrom = named ? start : to - 1;
    TimeExpression expression = time.expression();
    return claims.of(
        context, match.value(), whoFrom, to, Math.min(what, from), Math.max(last, to), expression);
  }

  private boolean isOneOfSeveral(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (others.contains(words.norm(i)) || words.isDigits(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFine(TimeExpression time) {
    return time.granularity().compareTo(Granularity.MONTH) <= 0;
  }

  private Sentence.@Nullable TimeMention timeOf(Sentence sentence, int from, int to) {
    Words words = sentence.words();
    for (Sentence.TimeMention time : sentence.times()) {
      boolean same = sentence.clauses().same(time.from(), from);
      if (!same || !isDated(time.expression())) {
        continue;
      }
      boolean of = words.norm(time.from() - 1).equals("of");
      boolean at = roles.of(sentence, time).kind() == TimeRole.Kind.AT;
      int gap = time.from() - to;
      if (gap >= 0 && gap <= NEAR && (at || of) && !hasVerb(words, to, time.from())) {
        return time;
      }
      boolean fronted =
          time.to() <= from
              && at
              && !of
              && time.from() - sentence.clauses().start(sentence.clauses().of(from)) <= 2;
      if (fronted && from - time.to() <= LONGEST_SUBJECT) {
        return time;
      }
    }
    return null;
  }

  /** A date whose year is sure: stated, or of the days around the publication. */
  private static boolean isDated(TimeExpression time) {
    boolean sure =
        time.anchor() == Anchor.PUBLICATION
            || time.anchor() == Anchor.ABSOLUTE
                && time.stated().stream().map(StatedDate::year).allMatch(year -> year != null);
    return time.period() != null
        && time.period().firstDay().isPresent()
        && time.period().lastDay().isPresent()
        && sure
        && time.stated().size() <= 1
        && time.granularity().compareTo(Granularity.YEAR) <= 0;
  }
}
