package org.dateline.extract.temporal;

/**
 * Whether the words around an expression look ahead: the nearest cue of its sentence, before it or
 * else after it. The lexicon lists the cues ({@code futurecue}, {@code pastcue}) and the signs that
 * end a sentence ({@code stop}).
 */
final class Tense {
  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  private final Tokens tokens;
  private final long future;
  private final long past;
  private final long stop;
  private final long article;

  Tense(Tokens tokens, Words words) {
    this.tokens = tokens;
    future = 1L << words.classId("futurecue");
    past = 1L << words.classId("pastcue");
    article = 1L << words.classId("article");
    stop = 1L << words.classId("stop");
  }

  boolean isFuture(int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
      long mask = tokens.mask(i);
      if ((mask & future) != 0) {
        return true;
      }
      if ((mask & past) != 0 && !isAside(i)) {
        return false;
      }
      if ((mask & stop) != 0 || tokens.startsParagraph(i + 1)) {
        break;
      }
    }
    for (int i = to; i < Math.min(tokens.count(), to + AFTER); i++) {
      long mask = tokens.mask(i);
      if ((mask & future) != 0) {
        return true;
      }
      if ((mask & past) != 0 && !isAside(i)) {
        return false;
      }
      if ((mask & stop) != 0) {
        break;
      }
    }
    return false;
  }

  /** "Will be published" and "a deserted square" tell nothing of the past. */
  private boolean isAside(int at) {
    return at > 0 && (tokens.mask(at - 1) & (article | future)) != 0;
  }
}
