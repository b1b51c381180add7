package org.dateline.extract.temporal;

/** Where the words around an expression look. */
enum Outlook {
  BACK,
  /** They do not tell. */
  OPEN,
  AHEAD
}
