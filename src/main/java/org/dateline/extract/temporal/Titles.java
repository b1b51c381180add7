package org.dateline.extract.temporal;

/**
 * Whether an expression is part of a title in quotation marks: "Thank God It's Friday". In a title
 * all words have capitals except the small ones; what somebody says has others, or ends in the
 * comma or full stop of a sentence. The search is short, so that it takes no time of its own.
 */
final class Titles {
  private static final int MOST_TOKENS = 12;

  /** How many capitalised words beside the expression tell a title where people speak. */
  private static final int MANY_NAMES = 2;

  private static final String OPENING = "\"'\u201c\u2018\u00ab";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb";
  private static final String ENDS = ",.!?";

  private final Tokens tokens;
  private final long smallWords;
  private final long deeds;

  Titles(Tokens tokens, Words words) {
    this.tokens = tokens;
    smallWords = 1L << words.classId("closed") | 1L << words.classId("prep");
    deeds = 1L << words.classId("deed");
  }

  /** Looks at the tokens from the first inclusive to the last exclusive, and about them. */
  boolean include(int from, int to) {
    int opening = fit(from, to) ? opening(from) : -1;
    int closing = opening < 0 ? -1 : closing(to);
    if (closing < 0) {
      return false;
    }
    int last = isOneOf(ENDS, closing - 1) ? closing - 1 : closing;
    if (from == opening + 1 && to == last) { // the "September 11" attacks, but Orwell's "1984"
      boolean word = tokens.isCapital(from) || tokens.isNumber(from);
      return word && to == from + 1 && last == closing;
    }
    if (to < last && (tokens.mask(to) & deeds) != 0) { // the "Christmas Offensive"
      return false;
    }
    int names = names(opening + 1, from) + names(to, last);
    boolean spoken = last < closing && mayOpenSpeech(opening);
    return names >= (spoken ? MANY_NAMES : 1);
  }

  /** The mark that opens the quotation, or -1 if there is none or words before are no title's. */
  private int opening(int from) {
    for (int i = from - 1; i >= 0 && i >= from - MOST_TOKENS; i--) {
      if (tokens.startsParagraph(i + 1)) {
        return -1;
      }
      if (isOneOf(OPENING, i) && tokens.isGlued(i + 1) && (i == 0 || !isGluedToWord(i))) {
        return i;
      }
      if (!fits(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int closing(int to) {
    for (int i = to; i < tokens.count() && i <= to + MOST_TOKENS; i++) {
      if (tokens.startsParagraph(i)) {
        return -1;
      }
      if (isOneOf(CLOSING, i) && tokens.isGlued(i) && !isApostrophe(i)) {
        return i;
      }
      boolean last = isOneOf(ENDS, i) && i + 1 < tokens.count() && isOneOf(CLOSING, i + 1);
      if (!last && !fits(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isGluedToWord(int at) {
    return tokens.isGlued(at) && (tokens.isWord(at - 1) || tokens.isNumber(at - 1));
  }

  private boolean isApostrophe(int at) {
    return at + 1 < tokens.count() && tokens.isGlued(at + 1) && tokens.isWord(at + 1);
  }

  private boolean fit(int from, int to) {
    boolean fit = true;
    for (int i = from; i < to; i++) {
      fit &= fits(i);
    }
    return fit;
  }

  /** Whether a title may hold the token. */
  private boolean fits(int at) {
    if (tokens.isWord(at)) {
      return tokens.isCapital(at) || isSmall(at) || isAfterApostrophe(at);
    }
    return tokens.isNumber(at) || isOneOf("'\u2019,:-\u2013&", at);
  }

  private boolean isSmall(int at) {
    return (tokens.mask(at) & smallWords) != 0;
  }

  private boolean isAfterApostrophe(int at) {
    return tokens.isGlued(at) && isOneOf("'\u2019", at - 1);
  }

  private int names(int from, int to) {
    int names = 0;
    for (int i = from; i < to; i++) {
      names += tokens.isCapital(i) && !isSmall(i) ? 1 : 0;
    }
    return names;
  }

  /** People speak at the beginning of a sentence or after a comma or colon. */
  private boolean mayOpenSpeech(int opening) {
    return tokens.startsParagraph(opening) || !tokens.isWord(opening - 1);
  }

  private boolean isOneOf(String signs, int at) {
    return tokens.length(at) == 1 && signs.indexOf(tokens.text.charAt(tokens.start(at))) >= 0;
  }
}
