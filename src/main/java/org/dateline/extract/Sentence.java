package org.dateline.extract;

import java.util.List;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A sentence under extraction. Word indexes count over the whole prose; spans are offsets in it.
 *
 * @param words the words of the prose
 * @param from index of its first word
 * @param to index after its last
 * @param span where it stands in the prose
 * @param names the names in it, in order
 * @param times the time expressions in it, in order, as word ranges
 * @param clauses which clause each word belongs to
 */
record Sentence(
    Words words,
    int from,
    int to,
    Span span,
    List<NameMention> names,
    List<TimeMention> times,
    Clauses clauses) {

  /**
   * A time expression as words.
   *
   * @param from index of its first word
   * @param to index after its last
   * @param expression its reading, with its span in the prose
   */
  record TimeMention(int from, int to, TimeExpression expression) {}

  /** Whether the names overlap the words from {@code start} to {@code end}. */
  boolean hasNameWithin(int start, int end) {
    for (NameMention name : names) {
      if (name.from() < end && start < name.to()) {
        return true;
      }
    }
    return false;
  }

  /** The names of a clause that stand whole between word {@code start} and {@code end}. */
  List<NameMention> namesWithin(int start, int end, int clause) {
    return names.stream()
        .filter(
            name -> name.from() >= start && name.to() <= end && clauses.of(name.from()) == clause)
        .toList();
  }

  /** The name that begins at word {@code index}, or null. */
  @Nullable NameMention nameAt(int index) {
    for (NameMention name : names) {
      if (name.from() == index) {
        return name;
      }
    }
    return null;
  }

  /** As {@link #nameAt(int)}, if it stands in that form. */
  @Nullable NameMention nameAt(int index, NameMention.Form form) {
    for (NameMention name : names) {
      if (name.from() == index && name.form() == form) {
        return name;
      }
    }
    return null;
  }

  /** Whether a time expression holds word {@code index}. */
  boolean isTime(int index) {
    for (TimeMention time : times) {
      if (time.from() <= index && index < time.to()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a capitalised word that is no name or time follows: "EU Monetary Union" is not the EU.
   */
  boolean isPartOfLongerName(NameMention name) {
    int next = name.to();
    return next < to
        && words.isCapitalised(next)
        && !isTime(next)
        && !hasNameWithin(next, next + 1);
  }
}
