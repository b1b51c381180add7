package org.dateline.extract.temporal;

/** What a relative expression counts from. */
enum Base {
  /** The publication date, whatever the text tells. */
  PUBLICATION,
  /** The date the text has reached, or the publication date if it has named none. */
  TEXT,
  /** The publication date in news, the date reached in a narrative. */
  EITHER,
  /** Something that happened, which the tagger does not date. */
  EVENT
}
