package org.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Modality;
import org.dateline.extract.OrdinalFinder.Counted;
import org.dateline.extract.OrdinalFinder.Found;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Finds who bears a number among all who are counted: beside a comma, or through a verb. */
final class OrdinalBearers {
  /** A low number before a name tells persons of one name apart: "the first President Bush". */
  private static final int LOW = 3;

  /** The longest verb before a number: "was sworn in as". */
  private static final int LONGEST_VERB = 4;

  private final ModalityReader modality;
  private final PatternIndex<String> verbs;
  private final Set<String> limits;
  private final Set<String> lowLimits;

  OrdinalBearers(WordClasses classes) {
    modality = new ModalityReader(classes);
    verbs = classes.verbs("counted");
    limits = classes.set("ordinal limit");
    lowLimits = classes.set("low ordinal limit");
  }

  /** Who bears the number, if the sentence says so and counts all; null otherwise. */
  @Nullable Found find(Sentence sentence, Counted counted) {
    Words words = sentence.words();
    boolean low = counted.ordinal().number() <= LOW;
    int start = counted.from();
    boolean article = words.norm(start - 1).equals("the");
    boolean all = article || counted.owner() != null || words.norm(start - 1).equals("as");
    int end = counted.to();
    int next = words.norm(end).equals(",") ? end + 1 : end;
    NameMention after = next == end && low ? null : sentence.nameAt(next, NameMention.Form.NAME);
    if (after != null && !(counted.title() == null && after.equals(counted.owner()))) {
      boolean own = all || counted.title() != null && next == end;
      return own ? found(counted, start, after.to(), after, Modality.ASSERTED) : null;
    }
    if (isLimited(sentence, end, low)) {
      return null;
    }
    int at = article ? start - 1 : start;
    NameMention before = words.norm(at - 1).equals(",") ? bearerBefore(sentence, at - 1) : null;
    if (before != null) {
      return all ? found(counted, before.from(), end, before, Modality.ASSERTED) : null;
    }
    return all ? told(sentence, counted, at) : null;
  }

  private static Found found(
      Counted counted, int from, int to, NameMention bearer, Modality modality) {
    return new Found(
        from, to, counted.ordinal(), bearer, counted.title(), counted.owner(), modality);
  }

  /** "X became the 38th president"; whom a participle speaks of the main clause names. */
  private @Nullable Found told(Sentence sentence, Counted counted, int at) {
    Words words = sentence.words();
    for (int i = at - 1; i >= sentence.from() && i >= at - LONGEST_VERB; i--) {
      PatternIndex.Match<String> verb = verbs.longestAt(words, i, at);
      if (verb == null || verb.to() != at) {
        continue;
      }
      NameMention bearer = subject(sentence, i);
      if (bearer == null || bearer.equals(counted.owner())) {
        continue;
      }
      Trigger trigger =
          Trigger.of(i, verb.to(), Trigger.Kind.VERB, List.of(), EnumSet.copyOf(verb.forms()));
      Modality how = modality.of(sentence, trigger, counted.to());
      return found(counted, bearer.from(), counted.to(), bearer, how);
    }
    return null;
  }

  /** The name right before a verb, or the first of the clause that a participle hangs on. */
  private @Nullable NameMention subject(Sentence sentence, int verb) {
    NameMention direct = bearerBefore(sentence, verb);
    if (direct != null) {
      return direct;
    }
    Words words = sentence.words();
    if (words.norm(verb - 1).equals("who") || words.norm(verb - 1).equals("which")) {
      return bearerBefore(sentence, words.norm(verb - 2).equals(",") ? verb - 2 : verb - 1);
    }
    int clause = sentence.clauses().of(verb);
    boolean participle = sentence.clauses().opening(clause) == Clauses.Opening.PARTICIPLE;
    return participle && !sentence.names().isEmpty() && sentence.names().get(0).to() < verb
        ? sentence.names().get(0)
        : null;
  }

  /** "The first president to resign", "the third in four years": not all are counted. */
  private boolean isLimited(Sentence sentence, int end, boolean low) {
    Words words = sentence.words();
    if (sentence.times().stream().anyMatch(time -> time.from() == end)) {
      return false;
    }
    boolean dated =
        sentence.times().stream()
            .anyMatch(time -> time.from() == end + 1 && time.expression().type() == TimexType.DATE);
    boolean limited =
        limits.contains(words.norm(end)) || low && lowLimits.contains(words.norm(end));
    return limited && (low || !dated);
  }

  private static @Nullable NameMention bearerBefore(Sentence sentence, int end) {
    for (NameMention name : sentence.names()) {
      if (name.to() == end && name.form() == NameMention.Form.NAME) {
        return name;
      }
    }
    return null;
  }
}
