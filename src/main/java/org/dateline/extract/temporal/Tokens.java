package org.dateline.extract.temporal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text cut into words, digit runs and signs; made in one pass, in linear time. */
final class Tokens {
  private static final int SPACE = 1;
  private static final int BREAK = 2;
  private static final int CAPITAL = 4;
  private static final int NUMBER = 8;
  private static final int WORD = 16;
  private static final int UPPER = 32;

  final CharSequence text;
  private final Words words;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private byte[] flags;

  Tokens(CharSequence text, Words words) {
    this.text = text;
    this.words = words;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    ids = new int[guess];
    flags = new byte[guess];
    cut();
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The number of the word in the vocabulary, {@link Words#UNKNOWN} for digits and other words. */
  int word(int token) {
    return ids[token];
  }

  /** The classes of a word; a word that is in none has those of its ending. */
  long mask(int token) {
    long mask = words.mask(ids[token]);
    if (mask != 0) {
      return mask;
    }
    boolean lowerCase = (flags[token] & (WORD | CAPITAL)) == WORD;
    return lowerCase ? words.suffixMask(text, starts[token], ends[token]) : 0;
  }

  double value(int token, int classId) {
    return ids[token] == Words.UNKNOWN ? 0 : words.value(ids[token], classId);
  }

  boolean isNumber(int token) {
    return (flags[token] & NUMBER) != 0;
  }

  boolean isWord(int token) {
    return (flags[token] & WORD) != 0;
  }

  boolean isCapital(int token) {
    return (flags[token] & CAPITAL) != 0;
  }

  /** More than one letter, all of them capitals. */
  boolean isUpper(int token) {
    return (flags[token] & UPPER) != 0;
  }

  /** Whether the token touches the one before. */
  boolean isGlued(int token) {
    return token > 0 && (flags[token] & SPACE) == 0;
  }

  /** Whether an empty line comes before, or nothing at all. */
  boolean startsParagraph(int token) {
    return token == 0 || (flags[token] & BREAK) != 0;
  }

  /** The number that a digit run spells, or -1 if it has more than nine digits. */
  int number(int token) {
    if (ends[token] - starts[token] > 9) {
      return -1;
    }
    int number = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  int length(int token) {
    return ends[token] - starts[token];
  }

  private void cut() {
    int at = 0;
    int flag = 0;
    int newLines = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        flag |= SPACE;
        if (c == '\n' && ++newLines == 2) {
          flag |= BREAK;
        }
        at++;
        continue;
      }
      int end = at + 1;
      int id;
      if (isLetter(c)) {
        boolean upper = Character.isUpperCase(c);
        flag |= upper ? WORD | CAPITAL : WORD;
        while (end < length && isLetter(text.charAt(end))) {
          upper &= Character.isUpperCase(text.charAt(end));
          end++;
        }
        if (upper && end > at + 1) {
          flag |= UPPER;
        }
        id = words.lookUp(text, at, end);
      } else if (isDigit(c)) {
        flag |= NUMBER;
        while (end < length && isDigit(text.charAt(end))) {
          end++;
        }
        id = Words.UNKNOWN;
      } else {
        String sign = sign(c);
        id = sign == null ? words.lookUp(text, at, end) : words.lookUp(sign, 0, 1);
      }
      add(at, end, id, flag);
      flag = 0;
      newLines = 0;
      at = end;
    }
  }

  private void add(int start, int end, int id, int flag) {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      ids = Arrays.copyOf(ids, size);
      flags = Arrays.copyOf(flags, size);
    }
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    flags[count++] = (byte) flag;
  }

  /** Signs that typesetting varies are one: apostrophes and hyphens; null for all others. */
  private static @Nullable String sign(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '`', '\u02bc' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
      default -> null;
    };
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\ufeff';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
