package org.dateline.extract.temporal;

/**
 * Reads numbers in digits and in words. Which words are numbers, and how they combine, the lexicon
 * says: {@code small} (0 to 19), {@code tens}, {@code scale} (100 and more), {@code ordinal},
 * {@code ordinalsuffix} and {@code numberand}.
 */
final class Numbers {
  private static final int MANY_TOKENS = 12;
  private static final int LONG_AHEAD = 12;

  private final Tokens tokens;
  private final int small;
  private final int tens;
  private final int scale;
  private final int ordinal;
  private final int suffix;
  private final int and;
  private final int hyphen;
  private final int comma;
  private final int point;
  private final int slash;

  /** What the last successful reading found, and the token after it. */
  private double value;

  private int end;

  Numbers(Tokens tokens, Words words) {
    this.tokens = tokens;
    small = words.classId("small");
    tens = words.classId("tens");
    scale = words.classId("scale");
    ordinal = words.classId("ordinal");
    suffix = words.classId("ordinalsuffix");
    and = words.classId("numberand");
    hyphen = words.id("-");
    comma = words.id(",");
    point = words.id(".");
    slash = words.id("/");
  }

  /** Makes the signs of numbers known before the vocabulary closes. */
  static void register(Words words) {
    for (String sign : new String[] {"-", ",", ".", "/"}) {
      words.id(sign);
    }
  }

  double value() {
    return value;
  }

  int end() {
    return end;
  }

  boolean read(NumberKind kind, int at) {
    if (at >= tokens.count()) {
      return false;
    }
    return switch (kind) {
      case N -> digits(at, true) || spelt(at);
      case WHOLE -> digits(at, false) || spelt(at);
      case SPELT -> spelt(at);
      case DAY_WORDS -> spelt(at) && value >= 1 && value <= 31;
      case DAY -> run(at, 1, 2, 1, 31);
      case ANYDAY -> run(at, 1, 2, 0, 39);
      case DAYTH -> ordinal(at) && value >= 1 && value <= 39;
      case MONTH -> run(at, 1, 2, 1, 12);
      case YEAR -> run(at, 4, 4, 1000, 2199);
      case YEAR_WORDS -> yearInWords(at);
      case ANY_YEAR -> run(at, 1, 4, 1, 9999);
      case TWO -> run(at, 2, 2, 0, 99);
      case LATER -> run(at, 2, 2, 0, 99) && at >= 2 && isSoonAfter(at - 2, (int) value);
      case WEEK -> run(at, 1, 2, 1, 53);
      case TENS -> run(at, 2, 2, 0, 90) && value % 10 == 0;
      case DECADE -> run(at, 4, 4, 1000, 2190) && value % 10 == 0;
      case ORDINAL -> ordinal(at);
      case HOUR -> run(at, 1, 2, 0, 24);
      case MINUTE, SECOND -> run(at, 2, 2, 0, 59);
      case COMPACT -> run(at, 8, 8, 1000_01_01, 2199_12_31) && isCompactDate((int) value);
      case CLOCK -> run(at, 4, 4, 0, 2359) && value % 100 < 60;
    };
  }

  /** Nobody abbreviates the end of a long stretch that reaches into the years to come. */
  private boolean isSoonAfter(int yearToken, int digits) {
    int year = tokens.isNumber(yearToken) ? tokens.number(yearToken) : -1;
    int length = digits - year % 100;
    return year > 0 && length > 0 && (year < 2000 || length <= LONG_AHEAD);
  }

  private static boolean isCompactDate(int number) {
    int month = number / 100 % 100;
    int day = number % 100;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private boolean run(int at, int minLength, int maxLength, int least, int most) {
    if (!tokens.isNumber(at)) {
      return false;
    }
    int length = tokens.length(at);
    int number = length >= minLength && length <= maxLength ? tokens.number(at) : -1;
    value = number;
    end = at + 1;
    return number >= least && number <= most;
  }

  /** Digits in groups of three, with a fraction if allowed. */
  private boolean digits(int at, boolean fraction) {
    if (!tokens.isNumber(at) || tokens.number(at) < 0) {
      return false;
    }
    value = tokens.number(at);
    end = at + 1;
    while (end + 1 < tokens.count()
        && isGlued(end, comma)
        && tokens.isNumber(end + 1)
        && tokens.length(end + 1) == 3
        && end < at + MANY_TOKENS) {
      value = value * 1000 + tokens.number(end + 1);
      end += 2;
    }
    if (fraction && end + 1 < tokens.count() && isGlued(end, point) && tokens.isNumber(end + 1)) {
      if (tokens.length(end + 1) > 9) {
        return false;
      }
      value += tokens.number(end + 1) / Math.pow(10, tokens.length(end + 1));
      end += 2;
    } else if (fraction && isVulgarFraction(end)) {
      value += (double) tokens.number(end) / tokens.number(end + 2);
      end += 3;
    }
    return true;
  }

  /** The 1/2 of 3 1/2. */
  private boolean isVulgarFraction(int at) {
    return at + 2 < tokens.count()
        && tokens.isNumber(at)
        && tokens.length(at) == 1
        && isGlued(at + 1, slash)
        && tokens.isNumber(at + 2)
        && tokens.length(at + 2) == 1
        && tokens.number(at) < tokens.number(at + 2);
  }

  /** A sign that touches both neighbours. */
  private boolean isGlued(int at, int sign) {
    return tokens.word(at) == sign && tokens.isGlued(at) && tokens.isGlued(at + 1);
  }

  private boolean has(int at, int classId) {
    return at < tokens.count() && (tokens.mask(at) >> classId & 1) == 1;
  }

  /** Words: tens and units, hundreds, thousands; "nineteen eighty" is two numbers. */
  private boolean spelt(int at) {
    if (!has(at, small) && !has(at, tens)) {
      return false;
    }
    double total = 0;
    double group = 0;
    int i = at;
    int limit = at + MANY_TOKENS;
    while (i < limit) {
      int next = i;
      if (i > at
          && (has(i, and) && group % 100 == 0 || i < tokens.count() && tokens.word(i) == hyphen)) {
        next = i + 1;
      }
      if (has(next, small) && group % 100 == 0 && (next == at || group > 0 || total > 0)) {
        group += tokens.value(next, small);
      } else if (has(next, small)
          && group % 10 == 0
          && group % 100 >= 20
          && tokens.value(next, small) < 10
          && tokens.value(next, small) > 0) {
        group += tokens.value(next, small);
      } else if (has(next, tens) && group % 100 == 0 && (next == at || group > 0 || total > 0)) {
        group += tokens.value(next, tens);
      } else if (has(next, scale) && next == i && group > 0) {
        double factor = tokens.value(next, scale);
        if (factor == 100) {
          group *= 100;
        } else {
          total += group * factor;
          group = 0;
        }
      } else {
        break;
      }
      i = next + 1;
    }
    value = total + group;
    end = i;
    return i > at;
  }

  /** 20th, twentieth, twenty-first. */
  private boolean ordinal(int at) {
    if (tokens.isNumber(at)) {
      boolean suffixed = has(at + 1, suffix) && tokens.isGlued(at + 1);
      value = suffixed ? tokens.number(at) : 0;
      end = at + 2;
      return suffixed && value >= 0;
    }
    if (has(at, ordinal)) {
      value = tokens.value(at, ordinal);
      end = at + 1;
      return true;
    }
    if (!has(at, tens)) {
      return false;
    }
    int next = at + 1 < tokens.count() && tokens.word(at + 1) == hyphen ? at + 2 : at + 1;
    if (!has(next, ordinal) || tokens.value(next, ordinal) >= 10) {
      return false;
    }
    value = tokens.value(at, tens) + tokens.value(next, ordinal);
    end = next + 1;
    return true;
  }

  /** "nineteen eighty-six", "two thousand and fifteen", "seventeen hundred thirty". */
  private boolean yearInWords(int at) {
    if (!spelt(at)) {
      return false;
    }
    if (value >= 1000 && value < 2200) {
      return true;
    }
    double century = value;
    int afterCentury = end;
    if (century < 10 || century > 21 || !spelt(afterCentury) || value < 10 || value > 99) {
      return false;
    }
    value += century * 100;
    return true;
  }
}
