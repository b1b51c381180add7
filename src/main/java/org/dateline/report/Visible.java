package org.dateline.report;

/**
 * Text from outside, made harmless for a terminal: an article must not move the cursor, change
 * colours or turn the reading direction of a report.
 */
public final class Visible {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char FIRST_CONTROL_PICTURE = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String TAB = "    ";

  private Visible() {}

  /** One line: line ends become spaces, tabs four spaces, control characters pictures. */
  public static String of(CharSequence text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      append(shown, codePoint);
      i += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (codePoint == '\t') {
      shown.append(TAB);
    } else if (codePoint == '\n' || codePoint == '\r') {
      shown.append(' ');
    } else if (codePoint < ' ') {
      shown.append((char) (FIRST_CONTROL_PICTURE + codePoint));
    } else if (codePoint == 0x7F) {
      shown.append(PICTURE_OF_DELETE);
    } else if (isUnshowable(codePoint)) {
      shown.append(REPLACEMENT);
    } else if (codePoint != BYTE_ORDER_MARK) {
      shown.appendCodePoint(codePoint);
    }
  }

  /** C1 controls, the controls of the bidirectional algorithm, line separators, half a pair. */
  private static boolean isUnshowable(int codePoint) {
    return (0x80 <= codePoint && codePoint <= 0x9F)
        || (0x2028 <= codePoint && codePoint <= 0x202E)
        || (0x2066 <= codePoint && codePoint <= 0x2069)
        || (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE);
  }
}
