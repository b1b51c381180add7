package org.dateline.text;

import java.util.Arrays;

/**
 * Lines and columns of a text, both counted from 1; a line ends after LF, CRLF or a lone CR. As in
 * editors, a byte order mark takes up no column.
 */
public final class LineMap {
  private final int[] starts;
  private final int length;
  private final int mark;

  private LineMap(int[] starts, int length, int mark) {
    this.starts = starts;
    this.length = length;
    this.mark = mark;
  }

  /** Reads the line starts of {@code text}, once, in linear time. */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loneCarriageReturn =
          c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || loneCarriageReturn) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    int mark = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    return new LineMap(Arrays.copyOf(starts, count), text.length(), mark);
  }

  /**
   * Line of a UTF-16 offset, from 1.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is negative or past the end of the text
   */
  public int line(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " is outside a text of " + length + " units");
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of a UTF-16 offset in its line, in UTF-16 code units from 1. */
  public int column(int offset) {
    int line = line(offset);
    int skipped = line == 1 ? Math.min(mark, offset) : 0;
    return offset - starts[line - 1] - skipped + 1;
  }

  /** Offset of the first unit of {@code line}, which counts from 1. */
  public int lineStart(int line) {
    return starts[line - 1];
  }

  /** Number of lines; an empty text has one. */
  public int lineCount() {
    return starts.length;
  }
}
