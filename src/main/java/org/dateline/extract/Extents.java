package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.claim.Aspect;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which ranges tell from when to when a named event lasted: "the Korean War (1950-53)", "the
 * 1950-53 Korean War", "the Korean War of 1950-53", "the Korean War lasted from 1950 to 1953".
 */
final class Extents {
  /** What carries a range that says how long its subject lasted. */
  static final String CARRIER = "last";

  private final PatternIndex<String> lasting;
  private final Set<String> coordinators;

  Extents(WordClasses classes) {
    lasting = classes.verbs(CARRIER);
    coordinators = classes.set("coordinator");
  }

  /** Whether {@code time} is an end of a range that tells how long the event lasted. */
  boolean isExtent(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Sentence.TimeMention time) {
    Sentence.TimeMention other = otherEnd(sentence, time);
    return other != null
        && trigger.kind() == Trigger.Kind.NAME
        && (time.from() < other.from()
            ? isOf(sentence, trigger, phrase, time, other)
            : isOf(sentence, trigger, phrase, other, time));
  }

  /**
   * An end of the range as the start or the end of the event; null if it states no year: what the
   * other end says of the year is said once.
   */
  static @Nullable Attachment attach(Sentence sentence, Sentence.TimeMention time) {
    Sentence.TimeMention other = otherEnd(sentence, time);
    boolean start = other != null && time.from() < other.from();
    TimeExpression expression = time.expression();
    return expression
        .stated()
        .get(start ? 0 : 1)
        .days()
        .map(days -> expression.over(days, expression.anchor()))
        .map(own -> new Sentence.TimeMention(time.from(), time.to(), own))
        .map(own -> new Attachment(own, start ? Aspect.START : Aspect.END, CARRIER, List.of(), -1))
        .orElse(null);
  }

  private static Sentence.@Nullable TimeMention otherEnd(
      Sentence sentence, Sentence.TimeMention time) {
    List<StatedDate> stated = time.expression().stated();
    if (stated.size() != 2) {
      return null;
    }
    return sentence.times().stream()
        .filter(other -> other.from() != time.from() && other.expression().stated().equals(stated))
        .findFirst()
        .orElse(null);
  }

  private boolean isOf(
      Sentence sentence,
      Trigger trigger,
      NounPhrase phrase,
      Sentence.TimeMention first,
      Sentence.TimeMention last) {
    Words words = sentence.words();
    int after = trigger.to();
    boolean next = first.from() == after + 1;
    boolean parenthesis =
        next && words.norm(after).equals("(") && words.norm(last.to()).equals(")");
    boolean of = next && words.norm(after).equals("of");
    boolean before = phrase.from() <= first.from() && last.to() <= trigger.from();
    return parenthesis || of || before || isPredicate(sentence, trigger, phrase, first);
  }

  private boolean isPredicate(
      Sentence sentence, Trigger trigger, NounPhrase phrase, Sentence.TimeMention first) {
    Words words = sentence.words();
    int before = phrase.from() - 1;
    boolean subject = before < sentence.from() || coordinators.contains(words.norm(before));
    PatternIndex.Match<String> verb = lasting.longestAt(words, trigger.to(), first.from());
    if (!subject || verb == null) {
      return false;
    }
    String link = words.norm(verb.to());
    boolean linked = link.equals("from") || link.equals("between");
    return first.from() == verb.to() + (linked ? 1 : 0);
  }
}
