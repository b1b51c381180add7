package org.dateline.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence says that its figures measure. Immutable. */
public final class Measures {
  private static final int LONGEST_FRAME = 8;
  private static final int MODIFIERS = 4;
  private static final int SKIPS = 4;
  private static final int BESIDE = 3;
  private static final int MONTHS = 12;
  private static final Set<String> BEFORE_FIGURE = Set.of("the", "all", "its", "a");

  private final MeasureWords lexicon = new MeasureWords();
  private final FigureReader reader = new FigureReader();

  /** What a figure counts: up to where it stands, and whether those may be only some. */
  private record People(int to, boolean part) {}

  /** Whether a word says that something happened in the event that it stands before. */
  public boolean isWithin(Words words, int at) {
    return lexicon.within.contains(words.norm(at));
  }

  /** Whether a word sets the event that it stands before apart from its clause. */
  public boolean isApart(Words words, int at) {
    return lexicon.apart.contains(words.norm(at));
  }

  /** Whether the words speak of some place without its name: "the country", "the island". */
  public boolean isElsewhere(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.elsewhere.longestAt(words, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words of a clause say that their figures are those of a moment, or of an opinion
   * poll.
   */
  public boolean isOfMoment(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.doubt.longestAt(words, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** The figures among the words from {@code from} to {@code to} of which they tell a measure. */
  public List<Counted> read(Words words, int from, int to) {
    List<Counted> all = new ArrayList<>();
    for (Figure figure : reader.figures(words, from, to)) {
      Counted counted = counted(words, from, to, figure);
      if (counted != null) {
        all.add(counted);
      }
    }
    return all;
  }

  private @Nullable Counted counted(Words words, int from, int to, Figure figure) {
    Figure read = inYears(words, figure);
    People people = read == figure ? people(words, figure.to(), to) : null;
    int end = people == null ? read.to() : people.to();
    boolean portion = lexicon.portion.longestAt(words, end, to) != null;
    if (portion || isBeside(words, end, to)) {
      return null;
    }
    int start = start(words, from, figure.from());
    for (int i = start - 1; i >= from && i >= start - LONGEST_FRAME; i--) {
      for (PatternIndex.Match<MeasureWords.Frame> left : lexicon.lefts.matchesAt(words, i, start)) {
        Measure measure = left.value().measure();
        if (left.to() == start && fits(measure, read, figure, people)) {
          int after = afterFrame(words, left.value(), read, people, to);
          if (after > 0 && !isBeside(words, after, to)) {
            boolean verb = !left.forms().isEmpty();
            return of(read, measure, i, after, true, verb, people);
          }
        }
      }
    }
    PatternIndex.Match<MeasureWords.Frame> right = rightOf(words, lexicon.rights, read, end, to);
    if (right == null
        || !fits(right.value().measure(), read, figure, people)
        || isBeside(words, right.to(), to)
        || isMixed(words, right.to(), to)) {
      return null;
    }
    boolean verb = !right.forms().isEmpty();
    return of(read, right.value().measure(), right.from(), right.to(), false, verb, people);
  }

  /** Where a frame ends that opens before the figure; -1 if its words do not follow. */
  private int afterFrame(
      Words words, MeasureWords.Frame frame, Figure figure, @Nullable People people, int to) {
    int end = people == null ? figure.to() : people.to();
    PatternIndex<MeasureWords.Frame> right = frame.right();
    if (right == null) {
      return isClosed(words, figure, people, frame, to) ? end : -1;
    }
    PatternIndex.Match<MeasureWords.Frame> then = rightOf(words, right, figure, end, to);
    return then == null || isMixed(words, then.to(), to) ? -1 : then.to();
  }

  private static Counted of(
      Figure figure,
      Measure measure,
      int anchor,
      int after,
      boolean before,
      boolean verb,
      @Nullable People people) {
    boolean part = people != null && people.part();
    return new Counted(figure, measure, anchor, after, before, verb, part);
  }

  /** Where the words before a figure end: "the deaths of all | 72". */
  private static int start(Words words, int from, int at) {
    int start = at;
    if (words.norm(start - 1).equals("of") && words.norm(start - 2).equals("total")) {
      start -= 3;
    }
    while (start > from && BEFORE_FIGURE.contains(words.norm(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean fits(
      Measure measure, Figure read, Figure figure, @Nullable People people) {
    boolean percent = figure.unit() == Figure.Unit.PERCENT;
    boolean years = read != figure;
    return switch (measure.unit()) {
      case PEOPLE -> !percent && !years;
      case PERCENT -> percent;
      case YEARS -> years;
      case NONE -> !percent && !years && people == null;
    };
  }

  /** Whether a figure that no words need follow counts people: "killed 72 in a fire". */
  private static boolean isClosed(
      Words words, Figure figure, @Nullable People people, MeasureWords.Frame frame, int to) {
    if (frame.measure().unit() != Measure.Unit.PEOPLE || people != null) {
      return true;
    }
    int next = figure.to();
    return next >= to || !words.isLetters(next) || CLOSING.contains(words.norm(next));
  }

  private static final Set<String> CLOSING =
      Set.of(
          "in",
          "at",
          "on",
          "and",
          "when",
          "during",
          "as",
          "after",
          "before",
          "who",
          "while",
          "near",
          "across",
          "by",
          "since",
          "with",
          "aboard",
          "including",
          "more",
          "was",
          "is",
          "were",
          "but",
          "within",
          "between",
          "among");

  private PatternIndex.@Nullable Match<MeasureWords.Frame> rightOf(
      Words words, PatternIndex<MeasureWords.Frame> rights, Figure figure, int end, int to) {
    PatternIndex.Match<MeasureWords.Frame> at = rights.longestAt(words, figure.to(), to);
    int skipped = end;
    for (int i = 0; at == null && i < SKIPS; i++) {
      at = rights.longestAt(words, skipped, to);
      PatternIndex.Match<String> skip = lexicon.skip.longestAt(words, skipped, to);
      boolean adverb = words.norm(skipped).endsWith("ly");
      if (skip == null && !adverb) {
        break;
      }
      skipped = skip == null ? skipped + 1 : skip.to();
    }
    return at;
  }

  /** "72 people", "39 Liverpool fans", "passengers and crew", "men, women and children". */
  private @Nullable People people(Words words, int start, int to) {
    int at = words.norm(start).equals("of") && isVague(words, start) ? start + 1 : start;
    for (int i = at; i < to && i <= at + MODIFIERS && words.isLetters(i); i++) {
      if (lexicon.rights.longestAt(words, i, to) != null) {
        return null;
      }
      PatternIndex.Match<String> whole = lexicon.whole.longestAt(words, i, to);
      if (whole != null) {
        return new People(whole.to(), i > at);
      }
      PatternIndex.Match<String> part = lexicon.part.longestAt(words, i, to);
      if (part != null && lexicon.part.longestAt(words, part.to(), to) == null) {
        return joined(words, part.to(), to);
      }
      if (CLOSING.contains(words.norm(i)) || words.norm(i).equals("of")) {
        return null;
      }
    }
    return null;
  }

  /** "Dozens of people": a number that is a noun. */
  private static boolean isVague(Words words, int at) {
    return words.isLetters(at - 1) && words.norm(at - 1).endsWith("s");
  }

  private People joined(Words words, int at, int to) {
    int end = at;
    int more = 0;
    while (more < MODIFIERS) {
      boolean comma = words.norm(end).equals(",");
      boolean and = words.norm(end).equals("and") || words.norm(end).equals("&");
      PatternIndex.Match<String> next =
          comma || and ? lexicon.part.longestAt(words, end + 1, to) : null;
      if (next == null) {
        break;
      }
      end = next.to();
      more++;
    }
    return new People(end, more == 0 || words.norm(end - 1).equals(","));
  }

  private boolean isBeside(Words words, int at, int to) {
    for (int i = at; i < to && i < at + BESIDE; i++) {
      if (lexicon.beside.longestAt(words, i, to) != null) {
        return true;
      }
      if (!words.isLetters(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Dead and injured" counts both. */
  private boolean isMixed(Words words, int at, int to) {
    return lexicon.mixed.longestAt(words, at, to) != null;
  }

  /** "25 years", "a 25-year sentence", "11 years and three months"; the figure if it is no term. */
  private Figure inYears(Words words, Figure figure) {
    int at = words.norm(figure.to()).equals("-") ? figure.to() + 1 : figure.to();
    String unit = words.norm(at);
    boolean years = unit.equals("years") || unit.equals("year");
    if (!years || figure.unit() != Figure.Unit.NONE) {
      return figure;
    }
    double more = 0;
    int end = at + 1;
    int number = words.norm(end).equals("and") || words.norm(end).equals(",") ? end + 1 : end;
    List<Figure> months = reader.figures(words, number, Math.min(number + 3, words.size()));
    if (number > end && !months.isEmpty() && months.get(0).from() == number) {
      int month = months.get(0).to();
      if (words.norm(month).equals("months") || words.norm(month).equals("month")) {
        more = months.get(0).value() / MONTHS;
        end = month + 1;
      }
    }
    return new Figure(
        figure.from(),
        end,
        figure.number(),
        figure.numberTo(),
        figure.value() + more,
        figure.least() + more,
        figure.most() + more,
        Figure.Unit.NONE);
  }
}
