package org.dateline.extract;

import java.util.List;
import org.dateline.claim.Aspect;
import org.dateline.extract.link.NameMention;
import org.jspecify.annotations.Nullable;

/**
 * A time that dates an event's words.
 *
 * @param time the time
 * @param aspect which part of the event it dates, null where the event's type decides
 * @param carrier the verb that carries the event's noun ("signed", "came into force"), null if none
 * @param agents names that the construction makes agents, besides those of the noun phrase
 * @param carrierAt index of the carrying verb whose subject is the agent, -1 if there is none
 */
record Attachment(
    Sentence.TimeMention time,
    @Nullable Aspect aspect,
    @Nullable String carrier,
    List<NameMention> agents,
    int carrierAt) {

  /** The carrier of a time that may date something else: it can bear the event out, no more. */
  static final String PERHAPS = "perhaps";

  /** As {@link #PERHAPS}, where little else can have the time: a slip of the pen shows. */
  static final String LIKELY = "likely";

  /** A time that dates the words by itself. */
  static Attachment of(Sentence.TimeMention time, @Nullable Aspect aspect) {
    return new Attachment(time, aspect, null, List.of(), -1);
  }
}
