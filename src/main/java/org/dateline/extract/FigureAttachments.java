package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.claim.EventCandidate;
import org.dateline.extract.figures.Counted;
import org.dateline.extract.figures.Measures;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the events of a sentence a figure belongs to: the subject of its verb, what its
 * relative clause hangs on, or what it happened in. Where the words leave it open it belongs to
 * none.
 */
final class FigureAttachments {
  /** A relative clause hangs on a mention this near before it. */
  private static final int RELATIVE_REACH = 8;

  /** A clause that begins this near before its verb has its subject from another. */
  private static final int NO_SUBJECT = 3;

  /** Words between the determiner and the name: "the deadly Manchester Arena bombing". */
  private static final int MODIFIERS = 3;

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "on", "from", "near", "of", "during");

  private final Measures measures;
  private final FigureEvents events;

  FigureAttachments(Measures measures, FigureEvents events) {
    this.measures = measures;
    this.events = events;
  }

  /** The words that speak of what a figure measures, of {@code all} in the sentence; or null. */
  FigureEvents.@Nullable Mention meant(
      Sentence sentence, Counted counted, List<FigureEvents.Mention> all) {
    List<FigureEvents.Mention> mentions = new ArrayList<>();
    for (FigureEvents.Mention mention : all) {
      if (!mention.holds(counted.anchor())) {
        mentions.add(mention);
      } else if (mention.hasMeasure(counted.measure().name())) {
        return mention; // "sentenced to 25 years"
      }
      if (mention.from() == next(sentence.words(), counted.after())) {
        return mention; // "298 people on board MH17"
      }
    }
    Clauses clauses = sentence.clauses();
    int clause = clauses.of(counted.figure().number());
    int start = clauses.start(clause);
    if (clauses.opening(clause) == Clauses.Opening.RELATIVE) {
      FigureEvents.Mention antecedent = lastBefore(mentions, start);
      return antecedent != null && isBeside(sentence, antecedent.to(), start)
          ? antecedent
          : placeBefore(sentence, counted, start);
    }
    FigureEvents.Mention own = ofClause(sentence, counted, inClause(sentence, mentions, clause));
    if (own != null) {
      return own;
    }
    FigureEvents.Mention place = placeAfter(sentence, counted);
    if (place != null || !isWithoutSubject(clauses, clause, counted)) {
      return place;
    }
    int parent = clauses.parent(clause);
    List<FigureEvents.Mention> above = new ArrayList<>(inClause(sentence, mentions, parent));
    above.removeIf(mention -> mention.from() > counted.anchor());
    return above.size() == 1 && isGoverned(sentence, above.get(0)) != Governed.APART
        ? above.get(0)
        : null;
  }

  /** Whether between a mention and its relative clause only its place and time stand. */
  private static boolean isBeside(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = sentence.words().isLetters(i);
      boolean attached =
          sentence.isTime(i)
              || sentence.hasNameWithin(i, i + 1)
              || PLACE_WORDS.contains(sentence.words().norm(i))
              || DETERMINERS.contains(sentence.words().norm(i));
      if (word && !attached) {
        return false;
      }
    }
    return to - from <= RELATIVE_REACH;
  }

  /** What follows, but for "of the". */
  private static int next(Words words, int after) {
    int at = words.norm(after).equals("of") ? after + 1 : after;
    return DETERMINERS.contains(words.norm(at)) ? at + 1 : at;
  }

  /** "…, killing 72", "and killed 72": a clause that has its subject from the one above. */
  private static boolean isWithoutSubject(Clauses clauses, int clause, Counted counted) {
    Clauses.Opening opening = clauses.opening(clause);
    boolean coordinate =
        opening == Clauses.Opening.COORDINATE
            && counted.anchor() - clauses.start(clause) < NO_SUBJECT;
    return counted.before() && (coordinate || opening == Clauses.Opening.PARTICIPLE);
  }

  private static List<FigureEvents.Mention> inClause(
      Sentence sentence, List<FigureEvents.Mention> mentions, int clause) {
    return mentions.stream()
        .filter(mention -> sentence.clauses().of(mention.from()) == clause)
        .toList();
  }

  /** How a mention stands in its clause. */
  private enum Governed {
    /** Behind no preposition: it may be a subject. */
    FREE,
    /** Behind words by which something happened in it. */
    WITHIN,
    /** Behind other words: "since the", "the site of the". */
    APART
  }

  private FigureEvents.@Nullable Mention ofClause(
      Sentence sentence, Counted counted, List<FigureEvents.Mention> own) {
    FigureEvents.Mention subject = null;
    FigureEvents.Mention place = null;
    FigureEvents.Mention later = null;
    int subjects = 0;
    for (FigureEvents.Mention mention : own) {
      Governed governed = isGoverned(sentence, mention);
      if (governed == Governed.FREE && mention.to() <= counted.anchor()) {
        subject = mention;
        subjects += mention.hasMeasure(counted.measure().name()) ? 1 : 0;
      } else if (governed == Governed.WITHIN && place == null) {
        place = mention;
      } else if (governed == Governed.FREE && later == null) {
        later = mention;
      }
    }
    if (subjects > 1) {
      return null; // "the Lion Air and the Ethiopian Airlines crash killed 346": a sum
    }
    boolean mayBeSubject = counted.before() || place == null;
    FigureEvents.Mention found = mayBeSubject && subject != null ? subject : place;
    return found == null && !counted.verb() ? later : found; // "with the loss of 167 lives, the …"
  }

  private Governed isGoverned(Sentence sentence, FigureEvents.Mention mention) {
    Words words = sentence.words();
    int at = mention.from() - 1;
    for (int i = 0; i < MODIFIERS && at >= sentence.from(); i++) {
      if (measures.isWithin(words, at) || isBoundary(words, sentence, at)) {
        break;
      }
      if (DETERMINERS.contains(words.norm(at)) || !words.isCapitalised(at)) {
        at--;
      }
    }
    if (at < sentence.from() || !sentence.clauses().same(at, mention.from())) {
      return Governed.FREE;
    }
    if (measures.isWithin(words, at)) {
      return Governed.WITHIN;
    }
    return measures.isApart(words, at) ? Governed.APART : Governed.FREE;
  }

  private boolean isBoundary(Words words, Sentence sentence, int at) {
    return measures.isApart(words, at)
        || !words.isLetters(at)
        || !sentence.clauses().same(at, at + 1);
  }

  private static FigureEvents.@Nullable Mention lastBefore(
      List<FigureEvents.Mention> mentions, int at) {
    FigureEvents.Mention last = null;
    for (FigureEvents.Mention mention : mentions) {
      last = mention.to() <= at ? mention : last;
    }
    return last;
  }

  /** "Grenfell, in which 72 died", "Aberfan, where 144 died". */
  private FigureEvents.@Nullable Mention placeBefore(
      Sentence sentence, Counted counted, int clauseStart) {
    Words words = sentence.words();
    boolean where = words.norm(clauseStart).equals("where");
    boolean which =
        words.norm(clauseStart).equals("which") && words.norm(clauseStart - 1).equals("in");
    int at = where ? clauseStart : clauseStart - 1;
    at = words.norm(at - 1).equals(",") ? at - 1 : at;
    for (NameMention name : sentence.names()) {
      if ((where || which) && name.to() == at) {
        return mention(name, events.at(name, counted.measure().name(), true));
      }
    }
    return null;
  }

  /** "97 people died at Hillsborough". */
  private FigureEvents.@Nullable Mention placeAfter(Sentence sentence, Counted counted) {
    for (NameMention name : sentence.names()) {
      int at = sentence.words().norm(name.from() - 1).equals("the") ? 2 : 1;
      boolean placed = PLACE_WORDS.contains(sentence.words().norm(name.from() - at));
      if (placed && name.from() - at == counted.after()) {
        return mention(name, events.at(name, counted.measure().name(), false));
      }
    }
    return null;
  }

  private static FigureEvents.@Nullable Mention mention(
      NameMention name, List<EventCandidate> candidates) {
    return candidates.isEmpty()
        ? null
        : new FigureEvents.Mention(name.from(), name.to(), candidates);
  }
}
