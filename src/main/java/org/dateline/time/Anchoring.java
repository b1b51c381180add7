package org.dateline.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a text's own "now" moves. */
public enum Anchoring {
  /** Decided from the text: how many of its dates are of other years than its publication. */
  AUTO,
  /** News: incomplete dates are those nearest to the publication date. */
  PUBLICATION,
  /** Narratives, histories, profiles: incomplete dates go on from the date named last. */
  TEXT,
  /**
   * No prose but a note: a query, a reminder, a request of few words ({@code "free tuesday
   * 3-5pm?"}). All is read from the publication date, rather ahead than back; a range, and a
   * stretch that begins or ends today, is one expression whose value is {@code START/END}.
   */
  NOTE;

  private static final int NOTE_WORDS = 40;

  /** As options name it: {@code publication}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** NOTE for a dated text of at most 40 words, AUTO for all others. */
  public static Anchoring of(CharSequence text, @Nullable LocalDate published) {
    if (published == null) {
      return AUTO;
    }
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words <= NOTE_WORDS; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words <= NOTE_WORDS ? NOTE : AUTO;
  }
}
