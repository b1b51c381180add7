package org.dateline.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads figures in digits and in words, with the words that round them. Immutable. */
public final class FigureReader {
  /** A plain number is rounded by at most this share of it. */
  private static final double ROUNDING = 0.05;

  private static final int LONGEST = 12;
  private static final int LONGEST_ROUNDING = 4;

  private final FigureWords lexicon = new FigureWords();

  /** A number or a stretch of numbers, without rounding. */
  private record Reading(int to, double value, double least, double most) {}

  /** The figures among the words from {@code from} to {@code to}, in order, no overlaps. */
  public List<Figure> figures(Words words, int from, int to) {
    List<Figure> figures = new ArrayList<>();
    for (int i = from; i < to; ) {
      Reading number = mayBegin(words, i) ? number(words, i, to) : null;
      if (number == null) {
        i++;
      } else {
        Figure figure = rounded(words, from, i, to, number);
        i = Math.max(figure.to(), number.to());
        if (!isStopped(words, from, figure.from())) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private boolean mayBegin(Words words, int at) {
    String word = words.norm(at);
    return words.isDigits(at)
        ? !isPartOfWord(words, at)
        : lexicon.small.containsKey(word)
            || lexicon.vague.startsAt(words, at)
            || lexicon.multiples.startsAt(words, at);
  }

  /** "MH17", "£50", "1.2.3": no figure of people. */
  private static boolean isPartOfWord(Words words, int at) {
    String before = words.norm(at - 1);
    return words.isGlued(at)
        && !before.equals("(")
        && !before.equals("-")
        && !isDash(before)
        && !before.equals("\"")
        && !before.equals("“")
        && !before.equals("~");
  }

  private @Nullable Reading number(Words words, int at, int to) {
    PatternIndex.Match<FigureWords.Range> vague = lexicon.vague.longestAt(words, at, to);
    if (vague != null) {
      double least = vague.value().least();
      return new Reading(vague.to(), least, least, vague.value().most());
    }
    PatternIndex.Match<FigureWords.Range> multiple = lexicon.multiples.longestAt(words, at, to);
    if (multiple != null) {
      Double scale = lexicon.scales.get(words.norm(multiple.to()));
      return scale == null
          ? null
          : new Reading(
              multiple.to() + 1,
              scale * Math.max(1, multiple.value().least()),
              scale * multiple.value().least(),
              scale * multiple.value().most());
    }
    if (words.norm(at).equals("between")) {
      return null;
    }
    Reading first = words.isDigits(at) ? digits(words, at, to) : spelt(words, at, to);
    return first == null ? null : stretch(words, first, to);
  }

  /** "300 to 400", "300-400", "300 or 400". */
  private Reading stretch(Words words, Reading first, int to) {
    int joint = first.to();
    String word = words.norm(joint);
    boolean between = word.equals("to") || word.equals("or") || isDash(word) || word.equals("and");
    boolean number =
        between
            && joint + 1 < to
            && (words.isDigits(joint + 1) || lexicon.small.containsKey(words.norm(joint + 1)));
    if (!number) {
      return first;
    }
    Reading second =
        words.isDigits(joint + 1) ? digits(words, joint + 1, to) : spelt(words, joint + 1, to);
    boolean rises = second != null && second.value() > first.value();
    if (second == null || !rises || word.equals("and") && !isBetween(words, first)) {
      return first;
    }
    return new Reading(second.to(), first.value(), first.least(), second.most());
  }

  private static boolean isBetween(Words words, Reading first) {
    for (int i = first.to() - 1; i >= 0 && i >= first.to() - LONGEST; i--) {
      if (words.norm(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading digits(Words words, int at, int to) {
    StringBuilder digits = new StringBuilder(words.norm(at));
    int end = at + 1;
    while (end + 1 < to
        && words.norm(end).equals(",")
        && words.isGlued(end)
        && words.isGlued(end + 1)
        && words.isDigits(end + 1)
        && words.norm(end + 1).length() == 3
        && end < at + LONGEST) {
      digits.append(words.norm(end + 1));
      end += 2;
    }
    int decimals = 0;
    boolean point =
        end + 1 < to
            && (words.norm(end).equals(".") || words.norm(end).equals("·"))
            && words.isGlued(end)
            && words.isGlued(end + 1)
            && words.isDigits(end + 1);
    if (point) {
      decimals = words.norm(end + 1).length();
      digits.append('.').append(words.norm(end + 1));
      end += 2;
    }
    if (digits.length() > LONGEST || !isPlain(digits)) {
      return null;
    }
    double value = Double.parseDouble(digits.toString());
    double unit = Math.pow(10, -decimals);
    Double scale = end < to ? scaleAt(words, end) : null;
    if (scale != null) {
      return new Reading(
          end + 1, value * scale, (value - unit / 2) * scale, (value + unit / 2) * scale);
    }
    return reading(end, value, decimals);
  }

  private static boolean isPlain(StringBuilder digits) {
    return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  private @Nullable Double scaleAt(Words words, int at) {
    String word = words.norm(at);
    if (words.isGlued(at) && lexicon.glued.containsKey(word)) {
      return lexicon.glued.get(word);
    }
    int letters = words.norm(at).equals("-") && words.isGlued(at) ? at + 1 : at;
    return lexicon.scales.get(words.norm(letters));
  }

  private static Reading reading(int end, double value, int decimals) {
    double half = decimals > 0 ? Math.pow(10, -decimals) / 2 : 0;
    if (decimals == 0 && value > 0) {
      double unit = 1;
      while (value % (unit * 10) == 0) {
        unit *= 10;
      }
      half = unit == 1 ? 0 : Math.min(unit / 2, value * ROUNDING);
    }
    return new Reading(end, value, value - half, value + half);
  }

  /** "Seventy-two", "two hundred and seven", "two million". */
  private @Nullable Reading spelt(Words words, int at, int to) {
    double total = 0;
    double group = 0;
    int end = at;
    for (int i = at; i < to && i < at + LONGEST; i++) {
      String word = words.norm(i);
      Integer small = lexicon.small.get(word);
      Double scale = lexicon.scales.get(word);
      boolean joint = i > at && (word.equals("-") || word.equals("and"));
      if (small != null && (group == 0 || fits(group, small))) {
        group += small;
      } else if (scale != null && group > 0) {
        if (scale >= 1000) {
          total += group * scale;
          group = 0;
        } else {
          group *= scale;
        }
      } else if (joint && joins(words, i, total + group)) {
        continue;
      } else {
        break;
      }
      end = i + 1;
    }
    return end == at ? null : reading(end, total + group, 0);
  }

  private static boolean fits(double group, int small) {
    return small < 10 ? group % 10 == 0 && group % 100 >= 20 || group % 100 == 0 : group % 100 == 0;
  }

  private boolean joins(Words words, int at, double sum) {
    Integer next = lexicon.small.get(words.norm(at + 1));
    boolean hyphen = words.norm(at).equals("-") && words.isGlued(at) && words.isGlued(at + 1);
    boolean scale = hyphen && lexicon.scales.containsKey(words.norm(at + 1));
    return scale || next != null && (hyphen || sum >= 100);
  }

  private Figure rounded(Words words, int start, int at, int to, Reading number) {
    int end = number.to();
    Figure.Unit unit = Figure.Unit.NONE;
    if (words.norm(end).equals("%")) {
      unit = Figure.Unit.PERCENT;
      end += 1;
    } else if (words.norm(end).equals("percent")) {
      unit = Figure.Unit.PERCENT;
      end += 1;
    } else if (words.norm(end).equals("per") && words.norm(end + 1).equals("cent")) {
      unit = Figure.Unit.PERCENT;
      end += 2;
    }
    Figure plain =
        new Figure(at, end, at, number.to(), number.value(), number.least(), number.most(), unit);
    PatternIndex.Match<FigureWords.Range> after = lexicon.after.longestAt(words, end, to);
    if (after != null && number.least() == number.most()) {
      return plain.rounded(after.value().least(), after.value().most(), after.to());
    }
    return before(words, start, plain, number);
  }

  private Figure before(Words words, int start, Figure plain, Reading number) {
    int at = plain.from();
    int article = words.norm(at - 1).equals("a") || words.norm(at - 1).equals("the") ? at - 1 : at;
    for (int i = Math.max(start, article - LONGEST_ROUNDING); i < article; i++) {
      PatternIndex.Match<FigureWords.Range> match = lexicon.before.longestAt(words, i, article);
      if (match != null && match.to() == article) {
        double least = Math.min(number.least(), number.value() * match.value().least());
        double most = Math.max(number.most(), number.most() * match.value().most());
        boolean above = match.value().least() >= 1;
        boolean below = match.value().most() <= 1;
        return new Figure(
            i,
            plain.to(),
            plain.number(),
            plain.numberTo(),
            plain.value(),
            above ? number.value() : least,
            below ? number.value() : most,
            plain.unit());
      }
    }
    return plain;
  }

  /** "Including 12", "another 12": not the whole. */
  private boolean isStopped(Words words, int start, int at) {
    for (int i = Math.max(start, at - LONGEST_ROUNDING); i < at; i++) {
      PatternIndex.Match<String> stop = lexicon.stops.longestAt(words, i, at);
      if (stop != null && stop.to() == at) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(String word) {
    return word.equals("–") || word.equals("-") || word.equals("—");
  }
}
