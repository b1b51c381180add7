package org.dateline.extract.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that names something.
 *
 * @param from index of the first word
 * @param to index after the last
 * @param ids what it may name: ids of entities, of offices, or of events
 * @param form how it names it
 */
public record NameMention(int from, int to, List<String> ids, Form form) {

  /** How words name something. */
  public enum Form {
    /** A name or alias. */
    NAME,
    /** The adjective or demonym of a country. */
    ADJECTIVE,
    /** The last part of a person's name. */
    SURNAME
  }

  /**
   * Mentions are the same if they stand at the same words. Spelt out: it is asked at each start.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameMention mention
        && from == mention.from
        && to == mention.to
        && form == mention.form
        && ids.equals(mention.ids);
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}
