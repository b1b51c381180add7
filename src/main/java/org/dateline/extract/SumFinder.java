package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.claim.SumClaim;
import org.dateline.extract.words.Cardinals;
import org.dateline.extract.words.Cardinals.Cardinal;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds totals with all their parts: "twelve dead: seven men and four women", "five people, three
 * soldiers and two civilians, were killed", "of the 20 hostages, 12 were freed and nine killed".
 */
final class SumFinder implements ClaimFinder {
  /** Words between a total and its colon or comma, and words of one part. */
  private static final int LONGEST_HEAD = 6;

  private static final int LONGEST_PART = 6;

  private static final Set<String> MARKS = Set.of(":", "-", "—");

  private final Cardinals cardinals;
  private final PatternIndex<String> rough;
  private final PatternIndex<String> wholes;
  private final PatternIndex<String> outcomes;
  private final Set<String> partial;
  private final WordClasses classes;

  SumFinder(Cardinals cardinals, WordClasses classes) {
    this.cardinals = cardinals;
    this.classes = classes;
    rough = classes.literals("rough number");
    wholes = classes.literals("whole noun");
    outcomes = classes.literals("exclusive outcome");
    partial = classes.set("partial list");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    Sentence sentence = context.sentence();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Cardinal total = cardinal(sentence, i);
      if (total != null && total.value() > 1) {
        SumClaim claim =
            isOfThe(context.words(), i) ? ofThe(context, total) : listed(context, total);
        if (claim != null) {
          claims.accept(claim);
        }
        i = total.to() - 1;
      }
    }
  }

  private @Nullable Cardinal cardinal(Sentence sentence, int at) {
    return sentence.isTime(at) ? null : cardinals.at(sentence.words(), at, sentence.to());
  }

  /** "About 20", "more than 20", "20 or so", "20 per cent": no exact number. */
  private boolean isExact(Words words, Cardinal number, int first) {
    for (int i = Math.max(first, number.from() - 3); i < number.from(); i++) {
      PatternIndex.Match<String> match = rough.longestAt(words, i, number.from());
      if (match != null && match.to() >= number.from()) {
        return false;
      }
    }
    boolean range =
        words.norm(number.to()).equals("to")
            || words.norm(number.from() - 1).equals("to")
                && cardinals.at(words, number.from() - 2, number.from()) != null;
    return !range && rough.longestAt(words, number.to(), number.to() + 2) == null;
  }

  private static boolean isOfThe(Words words, int number) {
    return words.norm(number - 1).equals("the") && words.norm(number - 2).equals("of");
  }

  /** A total, its noun, a mark, and nothing but parts up to the end of the clause. */
  private @Nullable SumClaim listed(Context context, Cardinal total) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    int mark = -1;
    boolean whole = false;
    for (int i = total.to(); i < sentence.to() && i <= total.to() + LONGEST_HEAD; i++) {
      String word = words.norm(i);
      whole |= wholes.longestAt(words, i, sentence.to()) != null;
      if (MARKS.contains(word) && !words.isGlued(i + 1) || word.equals(",")) {
        mark = i;
        break;
      }
      if (!words.isLetters(i)
          || word.equals("and")
          || cardinals.at(words, i, sentence.to()) != null) {
        return null;
      }
    }
    boolean comma = mark > 0 && words.norm(mark).equals(",");
    boolean direct = mark - total.to() <= 2;
    if (mark < 0 || comma && !(whole && direct) || !isExact(words, total, sentence.from())) {
      return null;
    }
    List<Integer> parts = new ArrayList<>();
    int end = parts(sentence, mark + 1, parts);
    boolean closed =
        end > 0
            && (end >= sentence.to() || ".,;-—".contains(words.norm(end)) || end == sentence.to());
    return parts.size() < 2 || !closed || comma && !closesApposition(sentence, end)
        ? null
        : claim(context, total, end, parts, true);
  }

  /** "…, three soldiers and two civilians, were killed": a list would not close with a comma. */
  private boolean closesApposition(Sentence sentence, int end) {
    Words words = sentence.words();
    return end < sentence.to()
        && words.norm(end).equals(",")
        && end + 1 < sentence.to()
        && (classes.isVerbal(words, end + 1) || words.norm(end + 1).equals("who"));
  }

  /**
   * Reads "seven men, three women and a child"; the index after it, or -1 if it is no such list.
   */
  private int parts(Sentence sentence, int from, List<Integer> parts) {
    Words words = sentence.words();
    int at = from;
    boolean last = false;
    while (true) {
      Cardinal number = cardinal(sentence, at);
      boolean one = number == null && Set.of("a", "an").contains(words.norm(at));
      if (number == null && !one || number != null && !isExact(words, number, from)) {
        return -1;
      }
      parts.add(number == null ? 1 : number.value());
      int i = number == null ? at + 1 : number.to();
      int start = i;
      while (i < sentence.to()
          && i - start <= LONGEST_PART
          && (words.isLetters(i) || words.norm(i).equals("-") && words.isGlued(i))
          && !words.norm(i).equals("and")) {
        if (partial.contains(words.norm(i)) || classes.isVerbal(words, i)) {
          return -1;
        }
        i++;
      }
      if (i == start) {
        return -1;
      }
      if (last) {
        return i;
      }
      boolean comma = words.norm(i).equals(",");
      int next = comma ? i + 1 : i;
      last = words.norm(next).equals("and");
      if (!comma && !last || i >= sentence.to()) {
        return -1;
      }
      at = last ? next + 1 : next;
    }
  }

  /** "Of the 20 hostages, 12 were freed and nine killed": outcomes that exclude each other. */
  private @Nullable SumClaim ofThe(Context context, Cardinal total) {
    Sentence sentence = context.sentence();
    Words words = context.words();
    if (words.norm(total.to()).equals("to") || !isExact(words, total, sentence.from())) {
      return null;
    }
    int comma = total.to();
    while (comma < sentence.to()
        && comma < total.to() + LONGEST_HEAD
        && !words.norm(comma).equals(",")) {
      comma++;
    }
    if (!words.norm(comma).equals(",") || total.from() - 2 > sentence.from() + 2) {
      return null;
    }
    List<Integer> parts = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    int end = comma;
    for (int i = comma + 1; i < sentence.to(); i++) {
      Cardinal number = cardinal(sentence, i);
      if (number != null) {
        PatternIndex.Match<String> outcome = outcome(sentence, number.to());
        boolean again = outcome == null || ends.contains(words.norm(outcome.from()));
        if (again || outcome == null || !isExact(words, number, comma)) {
          return null;
        }
        parts.add(number.value());
        ends.add(words.norm(outcome.from()));
        end = outcome.to();
        i = outcome.to() - 1;
      } else if (partial.contains(words.norm(i))) {
        return null;
      }
    }
    return parts.size() < 2 ? null : claim(context, total, end, parts, false);
  }

  private PatternIndex.@Nullable Match<String> outcome(Sentence sentence, int from) {
    for (int i = from; i < from + 4 && i < sentence.to(); i++) {
      PatternIndex.Match<String> match = outcomes.longestAt(sentence.words(), i, sentence.to());
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static SumClaim claim(
      Context context, Cardinal total, int end, List<Integer> parts, boolean whole) {
    return new SumClaim(
        context.inSource(total.from(), end),
        context.sentenceInSource(),
        total.value(),
        parts,
        whole,
        Modality.ASSERTED,
        context.attribution(total.from(), end));
  }
}
