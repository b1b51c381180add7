package org.dateline.article;

import java.util.Arrays;
import org.dateline.text.Span;

/**
 * Maps offsets in decoded prose to offsets in the source, both in UTF-16 code units.
 *
 * <p>The prose is a sequence of runs. In a copied run the units correspond one to one; a decoded
 * run (an entity, an escape, a separator that the reader added) maps as a whole to its source span.
 */
public final class OffsetMap {
  private final int[] prose;
  private final int[] source;
  private final int[] sourceEnd;
  private final boolean[] copied;

  private OffsetMap(int[] prose, int[] source, int[] sourceEnd, boolean[] copied) {
    this.prose = prose;
    this.source = source;
    this.sourceEnd = sourceEnd;
    this.copied = copied;
  }

  /** The map of prose that is the source itself. */
  public static OffsetMap identity(int length) {
    return new Builder().copy(length, 0).build();
  }

  /** Where a span of the prose stands in the source. */
  public Span toSource(Span span) {
    int start = startInSource(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    return new Span(start, Math.max(start, endInSource(span.end())));
  }

  private int startInSource(int offset) {
    int run = run(offset);
    return copied[run] ? source[run] + offset - prose[run] : source[run];
  }

  private int endInSource(int offset) {
    int run = run(offset - 1);
    return copied[run] ? source[run] + offset - prose[run] : sourceEnd[run];
  }

  private int run(int offset) {
    int found = Arrays.binarySearch(prose, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Collects the runs of a prose in order. */
  public static final class Builder {
    private int[] prose = new int[8];
    private int[] source = new int[8];
    private int[] sourceEnd = new int[8];
    private boolean[] copied = new boolean[8];
    private int count;
    private int length;

    /** The next {@code units} of prose stand unchanged in the source from {@code sourceStart}. */
    public Builder copy(int units, int sourceStart) {
      boolean continues =
          count > 0 && copied[count - 1] && sourceEnd[count - 1] == sourceStart && units > 0;
      if (continues) {
        sourceEnd[count - 1] += units;
        length += units;
        return this;
      }
      return add(units, sourceStart, sourceStart + units, true);
    }

    /** The next {@code units} of prose stand for the source from start to end, exclusive. */
    public Builder decode(int units, int sourceStart, int sourceEndExclusive) {
      return add(units, sourceStart, sourceEndExclusive, false);
    }

    private Builder add(int units, int from, int to, boolean isCopy) {
      if (units == 0 && count > 0) {
        return this;
      }
      if (count == prose.length) {
        prose = Arrays.copyOf(prose, count * 2);
        source = Arrays.copyOf(source, count * 2);
        sourceEnd = Arrays.copyOf(sourceEnd, count * 2);
        copied = Arrays.copyOf(copied, count * 2);
      }
      prose[count] = length;
      source[count] = from;
      sourceEnd[count] = to;
      copied[count] = isCopy;
      count++;
      length += units;
      return this;
    }

    /** The map of all runs so far. */
    public OffsetMap build() {
      if (count == 0) {
        add(0, 0, 0, true);
      }
      return new OffsetMap(
          Arrays.copyOf(prose, count),
          Arrays.copyOf(source, count),
          Arrays.copyOf(sourceEnd, count),
          Arrays.copyOf(copied, count));
    }
  }
}
