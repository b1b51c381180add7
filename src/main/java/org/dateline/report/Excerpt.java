package org.dateline.report;

import org.dateline.text.LineMap;
import org.dateline.text.Span;

/**
 * The line of a span, cut to a window around it, as a terminal shows it.
 *
 * @param text the line, harmless, with {@code …} where it was cut
 * @param before columns from the start of {@link #text()} to the span
 * @param width columns of the span, at least 1
 */
record Excerpt(String text, int before, int width) {
  private static final String CUT = "… ";

  /** How far before the window's edge a cut may move to keep a word whole, in UTF-16 units. */
  private static final int LONGEST_WORD = 24;

  /**
   * The window of {@code columns} around {@code span}, which is cut at the end of its first line.
   */
  static Excerpt of(String source, LineMap lines, Span span, int columns) {
    int line = lines.line(span.start());
    int lineStart = lines.lineStart(line);
    int lineEnd = lineEnd(source, lines, line);
    int spanStart = Math.min(span.start(), lineEnd);
    int spanEnd = Math.min(Math.max(span.end(), spanStart), lineEnd);
    spanEnd = Math.min(spanEnd, spanStart + columns);
    int room = Math.max(0, columns - (spanEnd - spanStart));
    int start = spanStart - Math.min(room / 2, spanStart - lineStart);
    int end = Math.min(lineEnd, Math.max(spanEnd, start + columns));
    start = Math.max(lineStart, Math.min(start, end - columns));
    start = start == lineStart ? start : wordStart(source, start, spanStart);
    end = end == lineEnd ? end : wordEnd(source, end, spanEnd);

    String head = (start == lineStart ? "" : CUT) + Visible.of(source.substring(start, spanStart));
    String marked = Visible.of(source.substring(spanStart, spanEnd));
    String tail = Visible.of(source.substring(spanEnd, end)) + (end == lineEnd ? "" : " …");
    return new Excerpt(
        (head + marked + tail).stripTrailing(),
        DisplayWidth.of(head),
        Math.max(1, DisplayWidth.of(marked)));
  }

  private static int lineEnd(String source, LineMap lines, int line) {
    int end = line == lines.lineCount() ? source.length() : lines.lineStart(line + 1);
    while (end > lines.lineStart(line) && isLineEnd(source.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The first word that starts at or after {@code offset}, or a whole character. */
  private static int wordStart(String source, int offset, int limit) {
    int far = Math.min(limit, offset + LONGEST_WORD);
    for (int i = offset; i < far; i++) {
      if (source.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return splitsPair(source, offset) ? offset + 1 : offset;
  }

  private static int wordEnd(String source, int offset, int limit) {
    int far = Math.max(limit, offset - LONGEST_WORD);
    for (int i = offset; i > far; i--) {
      if (source.charAt(i) == ' ') {
        return i;
      }
    }
    return splitsPair(source, offset) ? offset - 1 : offset;
  }

  private static boolean splitsPair(String source, int offset) {
    return Character.isSurrogatePair(source.charAt(offset - 1), source.charAt(offset));
  }
}
