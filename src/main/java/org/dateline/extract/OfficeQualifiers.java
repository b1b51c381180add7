package org.dateline.extract;

import java.util.Map;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the words around a title that move the office in time: "former", "then", "-elect". */
final class OfficeQualifiers {
  /** A qualifier may stand this many words before the title and its country. */
  private static final int REACH = 3;

  private static final Map<String, Bearing> BEARINGS =
      Map.of(
          "office then", Bearing.THEN,
          "office former", Bearing.FORMER,
          "office acting", Bearing.ACTUAL,
          "office outgoing", Bearing.ACTUAL,
          "office incoming", Bearing.ELECT,
          "office now", Bearing.NOW,
          "office elect", Bearing.ELECT);

  /**
   * How a title is qualified.
   *
   * @param bearing what that says, or null where it says nothing that could be checked
   * @param from index of the first word of qualifier and title
   * @param to index after the last
   * @param word index of the qualifier, or -1
   */
  record Qualified(@Nullable Bearing bearing, int from, int to, int word) {}

  private final PatternIndex<String> notInOffice;
  private final PatternIndex<String> before;
  private final PatternIndex<String> pending;
  private final PatternIndex<String> after;
  private final PatternIndex<String> times;

  OfficeQualifiers(WordClasses classes) {
    notInOffice = classes.literals("not in office", "office now");
    pending = classes.literals("office pending");
    before =
        classes.literals(
            "office then",
            "office former",
            "office acting",
            "office outgoing",
            "office incoming",
            "office now");
    after = classes.literals("office elect");
    times = classes.literals("office time");
  }

  /**
   * Reads what stands around a title.
   *
   * @param start index of the first word of the title and its country
   * @param first index of the first word of the sentence
   */
  Qualified around(Words words, int start, NameMention title, int first) {
    int end = title.to();
    if (words.norm(end).equals("'")) {
      return new Qualified(null, start, end, -1); // "the president's son"
    }
    int hyphened = words.norm(end).equals("-") ? end + 1 : end;
    Qualified front = inFront(words, start, title, first);
    PatternIndex.Match<String> elect = after.longestAt(words, hyphened, hyphened + 2);
    if (elect != null) {
      boolean alone = front.bearing == Bearing.PLAIN;
      return new Qualified(alone ? Bearing.ELECT : null, start, elect.to(), hyphened);
    }
    if (pending.longestAt(words, hyphened, hyphened + 2) != null || hyphened > end) {
      return new Qualified(null, start, end, -1);
    }
    return front;
  }

  private Qualified inFront(Words words, int start, NameMention title, int first) {
    int found = -1;
    for (int i = Math.max(first, start - REACH); i < title.from(); i++) {
      PatternIndex.Match<String> match = notInOffice.longestAt(words, i, title.from());
      boolean reaches = match != null && (match.to() >= start - 1 || i >= start);
      if (reaches && found >= 0) {
        return new Qualified(null, start, title.to(), -1); // "former deputy prime minister"
      }
      found = reaches ? i : found;
    }
    if (found < 0) {
      return new Qualified(Bearing.PLAIN, start, title.to(), -1);
    }
    PatternIndex.Match<String> known = before.longestAt(words, found, title.from());
    Bearing bearing = known == null ? null : BEARINGS.get(known.value());
    boolean adverb =
        bearing == Bearing.THEN
            && (found == first || words.norm(found - 1).equals("and"))
            && !words.norm(found + 1).equals("-"); // "and then President X left"
    boolean joined = known != null && (known.to() == start || isJoint(words, known.to(), start));
    return new Qualified(
        adverb || !joined ? null : bearing, Math.min(start, found), title.to(), found);
  }

  /** A hyphen or an article between a qualifier and a title: "ex-president", "then the premier". */
  private static boolean isJoint(Words words, int from, int to) {
    String word = words.norm(from);
    return to == from + 1 && (word.equals("-") || word.equals("the") || word.equals("a"));
  }

  /** Index after "of the day" or "at the time" at {@code at}; {@code at} if it is not there. */
  int pastTime(Words words, int at) {
    PatternIndex.Match<String> match = times.longestAt(words, at, at + 4);
    return match == null ? at : match.to();
  }
}
