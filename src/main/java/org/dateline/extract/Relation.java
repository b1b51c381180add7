package org.dateline.extract;

import org.jspecify.annotations.Nullable;

/**
 * Words that compare the time of what they belong to with an event: "three days after the
 * invasion".
 *
 * @param kind how
 * @param from index of the first word, that of the length included
 * @param connector index of the first word of "after"
 * @param object index after "after", where the words of the event begin
 * @param to index after the words of the event, and of its clause where it has one
 * @param host number of the clause that the comparison belongs to
 * @param length the length of time between the two; null where only the order is told
 * @param event what it is compared with
 */
record Relation(
    Kind kind,
    int from,
    int connector,
    int object,
    int to,
    int host,
    LapseReader.@Nullable Read length,
    Operand event) {

  /** Whether {@code time} is the length that this tells. */
  boolean isLength(Sentence.TimeMention time) {
    return length != null && time.from() >= length.from() && time.from() < length.to();
  }

  /** How a time lies to an event. */
  enum Kind {
    AFTER,
    BEFORE,
    /** From the event to the time spoken of. */
    SINCE,
    /** From its beginning, while it goes on. */
    INTO,
    SAME_DAY,
    SAME_MONTH,
    SAME_YEAR
  }
}
