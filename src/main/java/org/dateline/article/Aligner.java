package org.dateline.article;

/**
 * Finds for each character that a parser decoded where the source wrote it: parsers tell where a
 * text stands, but not where each of its characters does.
 */
final class Aligner {
  /** Stands where a reader covered up what is no prose; nobody writes this noncharacter. */
  static final char COVER = '\uFDD0';

  private static final char REPLACEMENT = '\uFFFD';

  private final ProseBuilder prose;
  private final String raw;
  private final String decoded;
  private final Notation notation;
  private int at;
  private final int end;
  private int done;

  private Aligner(
      ProseBuilder prose, String raw, int start, int end, String decoded, Notation notation) {
    this.prose = prose;
    this.raw = raw;
    this.decoded = decoded;
    this.notation = notation;
    at = start;
    this.end = end;
  }

  /**
   * Adds a decoded text to the prose.
   *
   * @param raw the source, covered or not, in {@code notation}
   * @param start where the text begins in it
   * @param end where it ends, exclusive
   */
  static void add(
      ProseBuilder prose, String raw, int start, int end, String decoded, Notation notation) {
    new Aligner(prose, raw, start, end, decoded, notation).add();
  }

  private void add() {
    int start = at;
    while (done < decoded.length()) {
      if (at == end) {
        addRest(Math.max(start, end - 1));
      } else if (!copy() && !escape() && !single()) {
        addRest(at);
      }
    }
  }

  /** What cannot be told apart stands for all that is left of the source. */
  private void addRest(int from) {
    prose.decode(decoded.substring(done), from, end);
    done = decoded.length();
  }

  private boolean copy() {
    int from = at;
    while (at < end && done < decoded.length() && isPlain()) {
      at++;
      done++;
    }
    prose.copy(from, at);
    return at > from;
  }

  private boolean isPlain() {
    char c = raw.charAt(at);
    return c == decoded.charAt(done) && c != COVER && notation.length(raw, at, end) == 0;
  }

  private boolean escape() {
    int length = notation.length(raw, at, end);
    if (length == 0) {
      return false;
    }
    String written = raw.substring(at, at + length);
    String meant = notation.decode(written);
    if (!decoded.startsWith(meant, done)) {
      if (!written.startsWith("&#") || decoded.charAt(done) == '&') {
        return false;
      }
      // The parser has its own mind of a number that names no character.
      meant = Character.toString(decoded.codePointAt(done));
    }
    int tail = commonTail(written, meant);
    prose.decode(meant.substring(0, meant.length() - tail), at, at + length - tail);
    at += length - tail;
    done += meant.length() - tail;
    return true;
  }

  /** How much of an open reference is text after all: {@code &notit;} stands for {@code ¬it;}. */
  private static int commonTail(String written, String meant) {
    int tail = 0;
    while (tail < meant.length() - 1
        && written.charAt(written.length() - 1 - tail) == meant.charAt(meant.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  private boolean single() {
    char written = raw.charAt(at);
    char meant = decoded.charAt(done);
    if (written == meant) {
      if (written != COVER) {
        prose.copy(at, at + 1);
      }
      at++;
      done++;
    } else if (ProseBuilder.isSpace(written)) {
      prose.space(at, at + 1);
      at++;
      done += ProseBuilder.isSpace(meant) ? 1 : 0;
    } else if (ProseBuilder.isSpace(meant)) {
      done++;
    } else if (written == 0) {
      // CommonMark 0.31.2, 2.3 replaces it; HTML, 13.2.6.4.7 leaves it out.
      if (meant == REPLACEMENT) {
        prose.decode(Character.toString(meant), at, at + 1);
        done++;
      }
      at++;
    } else {
      return false;
    }
    return true;
  }
}
