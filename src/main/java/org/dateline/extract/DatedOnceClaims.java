package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Attribution;
import org.dateline.claim.DatedOnce;
import org.dateline.extract.Happenings.Happening;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.TimeExpression;

/** Turns dates of what happens once into what other sentences and articles may contradict. */
final class DatedOnceClaims {
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final Gazetteer gazetteer;
  private final PatternIndex<String> supposed;
  private final Set<String> determiners;

  DatedOnceClaims(Gazetteer gazetteer, WordClasses classes) {
    this.gazetteer = gazetteer;
    supposed = classes.literals("negation", "hypothetical", "planned", "hedged");
    determiners = classes.set("determiner");
  }

  /**
   * What the sentence dates.
   *
   * @param whoFrom index of the first word of what it happens to
   * @param whoTo index after the last
   * @param from index of the first word that says so
   * @param to index after the last
   */
  DatedOnce of(
      Context context,
      Happening happening,
      int whoFrom,
      int whoTo,
      int from,
      int to,
      TimeExpression time) {
    Words words = context.words();
    List<String> who = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    NameMention known = null;
    for (int i = whoFrom; i < whoTo; i++) {
      NameMention name = context.sentence().nameAt(i);
      known = name != null && name.to() == whoTo && gazetteer.isPerson(name) ? name : known;
      if (words.isLetters(i) && words.raw(i).length() > 1 && !determiners.contains(words.norm(i))) {
        who.add(words.norm(i));
      }
    }
    for (int i = Math.min(whoFrom, from); i < Math.max(whoTo, to); i++) {
      if (words.isCapitalised(i)
          && i > context.sentence().from()
          && !context.sentence().isTime(i)) {
        names.add(words.norm(i));
      }
    }
    boolean one = known != null && known.ids().size() == 1 && known.to() - known.from() > 1;
    String id = one && known != null ? known.ids().get(0) : null;
    String name =
        id == null
            ? String.join(" ", who)
            : gazetteer
                .timeline()
                .entity(id)
                .map(entity -> String.join(" ", Words.norms(entity.name())))
                .orElse(id);
    boolean introduced =
        ARTICLES.contains(words.norm(whoFrom - 1)) || ARTICLES.contains(words.norm(from));
    return new DatedOnce(
        happening.name(),
        name,
        happening.lasting() ? Set.of() : names,
        happening.lasting(),
        introduced,
        TimeFinder.inSource(context.article(), time),
        context.inSource(Math.min(whoFrom, from), Math.max(whoTo, to)),
        context.sentenceInSource(),
        context.attribution(Math.min(whoFrom, from), Math.max(whoTo, to)));
  }

  /** Whether it is put forward as so, in no speaker's very words. */
  boolean isFirm(Context context, int at, Sentence.TimeMention time) {
    Clauses clauses = context.sentence().clauses();
    int clause = clauses.of(at);
    int from = clauses.start(clause);
    boolean content = context.words().norm(from).equals("that"); // "it is not true that …"
    int to = Math.max(at, time.to());
    return !isSupposed(context, content ? clauses.start(clauses.parent(clause)) : from, to)
        && context.attribution(at, at + 1) != Attribution.QUOTED;
  }

  private boolean isSupposed(Context context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!context.sentence().isTime(i) && supposed.longestAt(context.words(), i, to) != null) {
        return true;
      }
    }
    return false;
  }
}
