package org.dateline.cli;

import java.util.Locale;

/** How {@code claims} and {@code times} list what they found. */
enum ListFormat {
  PRETTY,
  CONCISE,
  JSON,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
