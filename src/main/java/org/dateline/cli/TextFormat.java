package org.dateline.cli;

import java.util.Locale;

/** How commands that look into timelines answer. */
enum TextFormat {
  PRETTY,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
