package org.dateline.cli;

import java.util.Locale;

/** How {@code check} reports. */
enum CheckFormat {
  PRETTY,
  CONCISE,
  JSON,
  JSONL,
  SARIF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
