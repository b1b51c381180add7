package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a time expression relates to its clause, by the preposition in front of it.
 *
 * @param kind the relation
 * @param from index of the preposition, or of the expression where it has none
 * @param bare whether it stands without a preposition
 */
record TimeRole(Kind kind, int from, boolean bare) {

  enum Kind {
    /** It happened then: in, on, during. */
    AT,
    /** It began then: since. */
    SINCE,
    /** It ended then: until. */
    UNTIL,
    /** The time only bounds it, or belongs to something else: by, before, for. */
    OTHER
  }

  /** Reads the roles of times by the prepositions of the lexicon. */
  static final class Reader {
    private static final Set<String> BETWEEN =
        Set.of("the", "a", "an", "about", "around", "roughly", "early", "late", "mid");
    private final Set<String> at;
    private final PatternIndex<String> others;

    Reader(WordClasses classes) {
      at = classes.set("time at");
      others = classes.literals("time since", "time until", "time other");
    }

    /** The role of {@code time} in {@code sentence}. */
    TimeRole of(Sentence sentence, Sentence.TimeMention time) {
      Words words = sentence.words();
      int before = time.from() - 1;
      while (before >= sentence.from()
          && BETWEEN.contains(words.norm(before))
          && !at.contains(words.norm(before))) {
        before--;
      }
      Kind inside = kind(words.norm(time.from()), words, time.from(), time.to());
      if (inside != null) {
        return new TimeRole(inside, time.from(), false);
      }
      String article = words.norm(time.from() - 1);
      if (article.equals("a") || article.equals("an")) {
        return new TimeRole(Kind.OTHER, time.from() - 1, false); // "on 2 March, a Wednesday"
      }
      if (before >= sentence.from()) {
        Kind outside = kind(words.norm(before), words, before, time.from());
        if (outside != null) {
          return new TimeRole(outside, before, false);
        }
      }
      return new TimeRole(Kind.AT, before + 1, true);
    }

    private @Nullable Kind kind(String word, Words words, int from, int to) {
      if (at.contains(word)) {
        return Kind.AT;
      }
      PatternIndex.Match<String> other = others.longestAt(words, from, to);
      if (other == null) {
        return null;
      }
      return switch (other.value()) {
        case "time since" -> Kind.SINCE;
        case "time until" -> Kind.UNTIL;
        default -> Kind.OTHER;
      };
    }
  }
}
