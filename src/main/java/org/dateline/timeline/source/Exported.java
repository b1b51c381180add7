package org.dateline.timeline.source;

import java.util.List;

/**
 * A timeline in another format.
 *
 * @param text of the file
 * @param events how many it holds
 * @param skipped what the format can't say
 */
public record Exported(String text, int events, List<Skipped> skipped) {
  public Exported {
    skipped = List.copyOf(skipped);
  }
}
