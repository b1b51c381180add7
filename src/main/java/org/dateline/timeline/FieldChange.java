package org.dateline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a field of an entry differs, by the name that timelines write. */
public sealed interface FieldChange {

  /** The key, such as {@code date}. */
  String field();

  /** Calls the method for the kind of change. */
  <R> R accept(Visitor<R> visitor);

  /** What to do for each kind of change. */
  interface Visitor<R> {
    R value(Value change);

    R span(Span change);

    R items(Items change);

    R flag(Flag change);
  }

  /**
   * A single value.
   *
   * @param before null where there was none
   * @param after null where there is none
   */
  record Value(String field, @Nullable String before, @Nullable String after)
      implements FieldChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * An interval; ends that are equal did not change.
   *
   * @param before as EDTF
   * @param after as EDTF
   */
  record Span(String field, String before, String after) implements FieldChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.span(this);
    }
  }

  /** A list; where it neither gained nor lost, its order changed. */
  record Items(String field, List<String> gained, List<String> lost) implements FieldChange {
    public Items {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }
  }

  /** What an entry is or is not, such as {@code disputed}. */
  record Flag(String field, boolean now) implements FieldChange {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }
}
