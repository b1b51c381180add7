package org.dateline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.Words;
import org.dateline.time.Lapse;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, with what the words around them allow, by the table of the lexicon. */
final class LapseReader {
  private static final int LOOK_BACK = 4;
  private static final double YEAR = 365.2425;

  /**
   * A length as read.
   *
   * @param from index of its first word, that of what sharpens or loosens it included
   * @param to index after its last word
   * @param value the length as TIMEX3 has it
   * @param days how many days it says, before any tolerance
   * @param years how many whole years it says; -1 if it says no whole years
   * @param lapse the days that it admits
   */
  record Read(int from, int to, String value, double days, int years, Lapse lapse) {}

  private record Line(
      String kind,
      String unit,
      double upTo,
      long below,
      long above,
      double percent,
      boolean years) {

    boolean fits(String otherKind, String otherUnit, double count) {
      return kind.equals(otherKind)
          && (unit.equals(otherUnit) || unit.equals("*"))
          && count <= upTo;
    }
  }

  /** A length without its tolerance. */
  private record Amount(String unit, double count, double days, int years) {}

  private final PatternIndex<String> kinds = new PatternIndex<>();
  private final List<Line> lines = new ArrayList<>();

  LapseReader() {
    for (String entry : Lexicon.lines("lapses")) {
      int colon = entry.indexOf(':');
      String[] head = Lexicon.words(entry.substring(0, colon));
      String rest = entry.substring(colon + 1);
      if (head[0].equals("word")) {
        Lexicon.items(rest).forEach(word -> kinds.addLiteral(word, head[1]));
      } else {
        lines.add(line(head, Lexicon.words(rest)));
      }
    }
  }

  private static Line line(String[] head, String[] rest) {
    String limit = head.length > 2 ? head[2] : "*";
    long[] days = new long[2];
    double percent = 0;
    boolean years = false;
    int at = 0;
    for (String word : rest) {
      if (word.equals("years")) {
        years = true;
      } else if (word.endsWith("%")) {
        percent = Integer.parseInt(word.substring(0, word.length() - 1)) / 100.0;
        at = Math.max(at, 0);
      } else {
        days[at++] = Long.parseLong(word);
      }
    }
    return new Line(
        head[0],
        head[1],
        limit.equals("*") ? Double.MAX_VALUE : Double.parseDouble(limit),
        days[0],
        days[1],
        percent,
        years);
  }

  /** The length that {@code time} states, or null if it states none in days or longer units. */
  @Nullable Read read(Sentence sentence, Sentence.TimeMention time) {
    return time.expression().type() == TimexType.DURATION
        ? read(sentence, time, time.expression().value())
        : null;
  }

  /** The length {@code value} that {@code time} states; null if it is no length in days or more. */
  @Nullable Read read(Sentence sentence, Sentence.TimeMention time, String value) {
    Amount amount = amount(value);
    if (amount == null) {
      return null;
    }
    Words words = sentence.words();
    int from = time.from();
    int to = time.to();
    String kind = "PLAIN";
    for (int i = Math.max(sentence.from(), time.from() - LOOK_BACK); i < sentence.to(); i++) {
      PatternIndex.Match<String> match = kinds.longestAt(words, i, sentence.to());
      if (i > time.to()) {
        break;
      }
      boolean before =
          match != null && (i >= time.from() ? i < time.to() : match.to() == time.from());
      boolean after = match != null && i == time.to();
      if (match != null && (before || after)) {
        kind = match.value();
        from = Math.min(from, i);
        to = Math.max(to, match.to());
        break;
      }
    }
    return new Read(from, to, value, amount.days, amount.years, lapse(kind, amount));
  }

  private Lapse lapse(String kind, Amount amount) {
    Line line =
        lines.stream()
            .filter(each -> each.fits(kind, amount.unit, amount.count))
            .findFirst()
            .orElseThrow();
    long share = Math.round(line.percent * amount.days);
    boolean more = kind.equals("OVER");
    boolean fewer = kind.equals("LESS") || kind.equals("UNDER");
    long below = more ? line.below : Math.max(line.below, share);
    long above = fewer ? line.above : Math.max(line.above, share);
    long days = Math.round(amount.days);
    return new Lapse(Math.max(0, days - below), days + above, line.years ? amount.years : -1);
  }

  /** Reads {@code P2Y6M}, {@code P0.5CE}; null for hours, for "some" and for what is no length. */
  private static @Nullable Amount amount(String value) {
    if (!value.startsWith("P") || value.contains("X") || value.contains("T")) {
      return null;
    }
    double days = 0;
    double last = 0;
    String unit = "";
    int parts = 0;
    int at = 1;
    while (at < value.length()) {
      int number = at;
      while (at < value.length()
          && (Character.isDigit(value.charAt(at)) || value.charAt(at) == '.')) {
        at++;
      }
      int letter = at;
      while (at < value.length() && Character.isLetter(value.charAt(at))) {
        at++;
      }
      if (number == letter || letter == at || letter - number > 6) {
        return null;
      }
      last = new BigDecimal(value.substring(number, letter)).doubleValue();
      unit = unit(value.substring(letter, at));
      days += last * days(unit);
      parts++;
    }
    if (unit.isEmpty() || days == 0) {
      return null;
    }
    double years = days / YEAR;
    boolean whole = Math.abs(years - Math.rint(years)) < 0.001 && days(unit) >= days("YEAR");
    boolean halves = parts == 1 && last != Math.rint(last) && (unit.equals("YEAR"));
    return new Amount(halves ? "HALVES" : unit, last, days, whole ? (int) Math.rint(years) : -1);
  }

  private static String unit(String letters) {
    return switch (letters) {
      case "D" -> "DAY";
      case "W" -> "WEEK";
      case "M" -> "MONTH";
      case "Y" -> "YEAR";
      case "DE" -> "DECADE";
      case "CE" -> "CENTURY";
      default -> "";
    };
  }

  private static double days(String unit) {
    return switch (unit) {
      case "DAY" -> 1;
      case "WEEK" -> 7;
      case "MONTH" -> YEAR / 12;
      case "YEAR" -> YEAR;
      case "DECADE" -> 10 * YEAR;
      case "CENTURY" -> 100 * YEAR;
      default -> 0;
    };
  }
}
