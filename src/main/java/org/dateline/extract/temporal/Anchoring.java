package org.dateline.extract.temporal;

/** How a text's own "now" moves. */
public enum Anchoring {
  /** Decided from the text: how many of its dates are of other years than its publication. */
  AUTO,
  /** News: incomplete dates are those nearest to the publication date. */
  PUBLICATION,
  /** Narratives, histories, profiles: incomplete dates go on from the date named last. */
  TEXT
}
