package org.dateline.extract.temporal;

import org.jspecify.annotations.Nullable;

/**
 * Whether the words around an expression look ahead or back: the nearest cue of its sentence,
 * before it or else after it. The lexicon lists the cues ({@code futurecue}, {@code pastcue}) and
 * the signs that end a sentence ({@code stop}).
 */
final class Tense {
  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  /** "Be" says nothing after "said to"; "said" says nothing of the year of what is said. */
  private static final int WEAK = 1;

  /** A word that looks ahead before an infinitive: is to, were to. */
  private static final int BEFORE_INFINITIVE = 2;

  /** An article or the like, unlike the pronouns among them. */
  private static final int DETERMINER = 0;

  /** As well, and just before a date: "the vote is on Sunday". */
  private static final int BEFORE_DATE = 3;

  private final Tokens tokens;
  private final int future;
  private final int past;
  private final long stop;
  private final int article;
  private final long infinitive;
  private final long datePreposition;

  Tense(Tokens tokens, Words words) {
    this.tokens = tokens;
    future = words.classId("futurecue");
    past = words.classId("pastcue");
    article = words.classId("article");
    stop = 1L << words.classId("stop");
    infinitive = 1L << words.classId("infinitive");
    datePreposition = 1L << words.classId("dateprep");
  }

  Outlook around(int from, int to) {
    boolean intended = false;
    for (int i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
      Outlook outlook = at(i, from);
      if (outlook != null) {
        return outlook == Outlook.BACK && intended ? Outlook.OPEN : outlook;
      }
      if (isStop(i) || tokens.startsParagraph(i + 1)) {
        break;
      }
      intended |= isInfinitive(i); // "voted to strike on 3 May"
    }
    for (int i = to; i < Math.min(tokens.count(), to + AFTER) && !isStop(i); i++) {
      Outlook outlook = at(i, from);
      if (outlook != null) {
        return outlook;
      }
    }
    return Outlook.OPEN;
  }

  /** What the word at {@code i} tells of a date at {@code from}, null if nothing. */
  private @Nullable Outlook at(int i, int from) {
    long mask = tokens.mask(i);
    if ((mask >> future & 1) == 1 && looksAhead(i, from)) {
      return Outlook.AHEAD;
    }
    if ((mask >> past & 1) == 0 || isAside(i)) {
      return null;
    }
    return tokens.value(i, past) == WEAK ? Outlook.OPEN : Outlook.BACK;
  }

  private boolean looksAhead(int i, int from) {
    boolean planned = i + 1 < tokens.count() && isInfinitive(i + 1);
    return switch ((int) tokens.value(i, future)) {
      case WEAK -> !isPast(i - 1) && !isPast(i - 2);
      case BEFORE_INFINITIVE -> planned;
      case BEFORE_DATE -> planned || i + 1 == from || i + 2 == from && isDatePreposition(i + 1);
      default -> true;
    };
  }

  private boolean isPast(int i) {
    return i >= 0 && (tokens.mask(i) >> past & 1) == 1;
  }

  private boolean isInfinitive(int i) {
    return (tokens.mask(i) & infinitive) != 0;
  }

  private boolean isDatePreposition(int i) {
    return (tokens.mask(i) & datePreposition) != 0;
  }

  private boolean isStop(int i) {
    return (tokens.mask(i) & stop) != 0;
  }

  /** "Will be published" and "a deserted square" tell nothing of the past. */
  private boolean isAside(int at) {
    if (at == 0) {
      return false;
    }
    long before = tokens.mask(at - 1);
    return (before >> article & 1) == 1 && tokens.value(at - 1, article) == DETERMINER
        || (before >> future & 1) == 1 && tokens.value(at - 1, future) < BEFORE_INFINITIVE;
  }
}
