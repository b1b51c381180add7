package org.dateline.extract;

import java.util.List;
import java.util.Set;
import org.dateline.claim.DatedOnce;
import org.dateline.extract.Happenings.Happening;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the births and deaths that a sentence dates, of whoever it names. */
final class DatedLives {
  /** Words between a date that opens a sentence and the name. */
  private static final int NEAR = 10;

  private final LifeDates lives;
  private final DatedOnceClaims claims;
  private final Set<String> prepositions;
  private final Set<String> relations;

  DatedLives(DatedOnceClaims claims, WordClasses classes) {
    this.claims = claims;
    lives = new LifeDates(classes);
    prepositions = classes.set("preposition");
    relations = classes.set("whose");
  }

  /** Adds what the sentence dates to {@code found}. */
  void find(Context context, List<DatedOnce> found) {
    add(context, "birth", lives.birth(context.sentence()), found);
    add(context, "death", lives.death(context.sentence()), found);
  }

  private void add(
      Context context, String what, LifeDates.@Nullable LifeDate date, List<DatedOnce> found) {
    Words words = context.words();
    int last = date == null ? -1 : subject(context.sentence(), date);
    if (date == null || last < 0 || LifeDates.isPronoun(words, last)) {
      return;
    }
    int from = last;
    while (from > context.sentence().from() && isNamePart(words, from - 1)) {
      from--;
    }
    boolean other =
        prepositions.contains(words.norm(from - 1))
            || words.norm(last + 1).equals("'")
            || words.norm(from - 1).equals("'")
            || words.norm(from - 1).equals("s") && words.norm(from - 2).equals("'");
    boolean bracketed = words.norm(date.from()).equals("("); // may be a reign
    if (!other && !bracketed && claims.isFirm(context, date.from(), date.time())) {
      TimeExpression own = date.time().expression().over(date.days(), Anchor.ABSOLUTE);
      Happening happening = new Happening(what, true);
      found.add(claims.of(context, happening, from, last + 1, date.from(), date.to(), own));
    }
  }

  /** Index of the last word of the name whose life it is; -1 if it is another's or nobody's. */
  private int subject(Sentence sentence, LifeDates.LifeDate date) {
    Words words = sentence.words();
    int last = date.subject();
    if (last < 0 && date.from() == sentence.from()) {
      return afterComma(sentence, date.time().to());
    }
    for (int i = last + 1; i < date.from(); i++) {
      if (relations.contains(words.norm(i))) {
        return -1; // "Ida Sorel, whose husband died in 1964"
      }
    }
    return last;
  }

  /** "Born in 1950 in Hull, Ann Tiller …": the name behind the first comma. */
  private int afterComma(Sentence sentence, int from) {
    Words words = sentence.words();
    int comma = from;
    while (comma < sentence.to() && comma < from + NEAR && !words.norm(comma).equals(",")) {
      comma++;
    }
    int last = comma;
    while (last + 1 < sentence.to() && isNamePart(words, last + 1)) {
      last++;
    }
    return last == comma || sentence.isTime(last) ? -1 : last;
  }

  static boolean isNamePart(Words words, int at) {
    return words.isCapitalised(at) && words.isLetters(at) && words.norm(at).length() > 0
        || words.norm(at).equals(".")
            && words.isCapitalised(at - 1)
            && words.raw(at - 1).length() == 1;
  }
}
