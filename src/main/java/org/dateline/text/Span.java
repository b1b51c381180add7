package org.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of UTF-16 code units.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span needs 0 <= start <= end, but start is " + start + " and end is " + end);
    }
  }

  /** Spelt out: it is asked at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether no unit is inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} is a unit of this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies within this span; equal spans contain each other. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by {@code offset} units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** The text under this span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
