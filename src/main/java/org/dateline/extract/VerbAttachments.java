package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.link.EventTypes;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Which times date the verb of an event: those of its own clause, with no other verb between. */
final class VerbAttachments {
  private static final int FARTHEST = 25;

  private final WordClasses classes;
  private final TimeRole.Reader roles;
  private final FrontedTimes fronted;
  private final Firsts firsts;
  private final LaunchAttachments launches;
  private final Set<String> auxiliaries;
  private final Set<String> negations;
  private final Set<String> determiners;
  private final Set<String> prepositions;

  VerbAttachments(WordClasses classes, TimeRole.Reader roles) {
    this.classes = classes;
    this.roles = roles;
    fronted = new FrontedTimes(classes);
    firsts = new Firsts(classes);
    launches = new LaunchAttachments(classes);
    auxiliaries = classes.set("auxiliary");
    negations = classes.set("negative adverb");
    determiners = classes.set("determiner");
    prepositions = classes.set("preposition");
  }

  /** How {@code time} dates the verb of {@code trigger}, or null if it does not. */
  @Nullable Attachment attach(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    return attach(sentence, trigger, time, false);
  }

  /** As above; what did not happen until a time happened then. */
  @Nullable Attachment attach(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, boolean negated) {
    TimeRole role = roles.of(sentence, time);
    // "Captured since February" bounds the capture, it does not date it.
    boolean dates =
        (role.kind() == TimeRole.Kind.AT || (negated && role.kind() == TimeRole.Kind.UNTIL))
            && !sentence.words().norm(role.from()).equals("of") // "the attack of 30 November"
            && (sentence.clauses().same(trigger.from(), time.from())
                ? follows(sentence, trigger, time, role) || precedes(sentence, trigger, time, role)
                : introduces(sentence, trigger, time) || shares(sentence, trigger, time, role));
    if (!dates && role.kind() == TimeRole.Kind.AT) {
      Attachment launched = launches.attach(sentence, trigger, time, role);
      if (launched != null) {
        return launched;
      }
    }
    boolean until = role.kind() == TimeRole.Kind.UNTIL && introduces(sentence, trigger, time);
    return dates || until ? Attachment.of(time, null) : null;
  }

  private boolean follows(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, TimeRole role) {
    if (role.from() < trigger.to() || role.from() - trigger.to() > FARTHEST) {
      return false;
    }
    if (isGapped(sentence, trigger, time)) {
      return false;
    }
    for (int i = trigger.to(); i < role.from(); i++) {
      if (sentence.clauses().same(i, trigger.from())
          && !sentence.isTime(i)
          && (classes.isVerbal(sentence.words(), i) || isInfinitive(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** "X died in 1999 and Y in 1993" speaks of Y, whom only a known name makes somebody. */
  private static boolean isGapped(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    int after = -1;
    for (Sentence.TimeMention other : sentence.times()) {
      if (other.from() >= trigger.to() && other.to() <= time.from()) {
        after = other.to();
      }
    }
    if (after < 0) {
      return false;
    }
    if (trigger.types().stream().allMatch(EventTypes.Type::isUndergone)) {
      return true;
    }
    if (sentence.hasNameWithin(after, time.from())) {
      return false;
    }
    for (int i = after; i < time.from(); i++) {
      if (sentence.words().isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** "To topple the government in 2023" takes the time away; "to Ukraine", "to the EU" do not. */
  private boolean isInfinitive(Sentence sentence, int at) {
    Words words = sentence.words();
    String next = words.norm(at + 1);
    return words.norm(at).equals("to")
        && words.isLetters(at + 1)
        && !words.isCapitalised(at + 1)
        && !determiners.contains(next)
        && !prepositions.contains(next)
        && !sentence.isTime(at + 1);
  }

  private boolean precedes(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, TimeRole role) {
    if (time.to() > trigger.from()) {
      return false;
    }
    int verb = trigger.from();
    while (verb > time.to()
        && (auxiliaries.contains(sentence.words().norm(verb - 1))
            || sentence.words().norm(verb - 1).endsWith("ly"))) {
      verb--;
    }
    boolean adjacent = verb == time.to() && !role.bare();
    return adjacent
        || fronted.isFronted(sentence, time, role, verb)
        || (isMeans(sentence, verb) || firsts.isDone(sentence, trigger))
            && fronted.opensClause(sentence, time, role);
  }

  /** "By joining the alliance": who did one thing by doing another did both at once. */
  private static boolean isMeans(Sentence sentence, int verb) {
    Words words = sentence.words();
    return words.norm(verb - 1).equals("by") && words.norm(verb).endsWith("ing");
  }

  /** "In 2003 troops entered the city and toppled the ruler": both verbs have the fronted time. */
  private boolean shares(
      Sentence sentence, Trigger trigger, Sentence.TimeMention time, TimeRole role) {
    Clauses clauses = sentence.clauses();
    int own = clauses.of(trigger.from());
    boolean second =
        clauses.opening(own) == Clauses.Opening.COORDINATE
            && sentence.words().norm(clauses.start(own)).equals("and")
            && trigger.from() == clauses.start(own) + 1;
    if (!second || !fronted.opensClause(sentence, time, role)) {
      return false;
    }
    for (Sentence.TimeMention other : sentence.times()) {
      if (other.from() >= time.to()) {
        return false; // "and died two years later"
      }
    }
    int clause = clauses.parent(own);
    while (clause != clauses.of(time.from())
        && clauses.opening(clause) == Clauses.Opening.COORDINATE
        && clauses.parent(clause) != clause) {
      clause = clauses.parent(clause);
    }
    return clause == clauses.of(time.from());
  }

  /** "In 2014, when Russia annexed Crimea". */
  private boolean introduces(Sentence sentence, Trigger trigger, Sentence.TimeMention time) {
    Words words = sentence.words();
    int start = sentence.clauses().start(sentence.clauses().of(trigger.from()));
    int before = words.norm(start - 1).equals(",") ? start - 2 : start - 1;
    boolean verbBetween = false;
    for (int i = start + 1; i < trigger.from(); i++) {
      verbBetween |= classes.isVerbal(words, i) && !auxiliaries.contains(words.norm(i));
    }
    boolean opened = words.norm(start).equals("when") || isCleft(sentence, start, time);
    return opened && time.to() - 1 == before && !verbBetween;
  }

  /** "It was in 2014 that Russia annexed Crimea". */
  private boolean isCleft(Sentence sentence, int start, Sentence.TimeMention time) {
    Words words = sentence.words();
    int before = roles.of(sentence, time).from() - 1;
    int be = negations.contains(words.norm(before)) ? before - 1 : before; // "was not until"
    return words.norm(start).equals("that")
        && words.norm(be).equals("was")
        && words.norm(be - 1).equals("it");
  }
}
