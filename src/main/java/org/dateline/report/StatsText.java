package org.dateline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.timeline.Membership.Status;
import org.dateline.timeline.TimelineStats;
import org.dateline.timeline.TimelineStats.Figure;
import org.dateline.timeline.TimelineStats.FileCount;

/** How much a timeline holds, in aligned columns. */
public final class StatsText {
  private static final String GAP = "   ";
  private static final String TABLE_GAP = "  ";

  private final Style style;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private StatsText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /**
   * The figures as text.
   *
   * @param nameOf gives the name behind an id
   * @param width columns that lists may take; the longest name may need more
   */
  public static String of(
      TimelineStats stats, UnaryOperator<String> nameOf, Style style, int width) {
    StatsText text = new StatsText(style, width);
    text.list("Totals", words(stats.figures()));
    text.list("Entities by kind", words(stats.entitiesByKind()));
    text.list("Events by time" + modernShare(stats), stats.eventsByTime());
    text.list("Events by type", stats.eventsByType());
    text.table(
        "Memberships by organisation",
        Arrays.stream(Status.values()).map(StatsText::words).toList(),
        memberships(stats, nameOf));
    text.table(
        "Entries by file",
        List.of("entities", "events", "tenures", "memberships", "attributes"),
        files(stats.files()));
    return text.toString().stripTrailing() + "\n";
  }

  /** {@code , 90% of them from 1900 to 2025}. */
  private static String modernShare(TimelineStats stats) {
    int modern = stats.figures().getOrDefault(Figure.EVENTS_FROM_1900_TO_2025, 0);
    int all = stats.figures().getOrDefault(Figure.EVENTS, 0);
    return all == 0 ? "" : ", " + 100 * modern / all + "% of them from 1900 to 2025";
  }

  private static Map<String, Integer> words(Map<? extends Enum<?>, Integer> counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((key, count) -> named.put(words(key), count));
    return named;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, List<Integer>> memberships(
      TimelineStats stats, UnaryOperator<String> nameOf) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    stats
        .memberships()
        .forEach(
            (organisation, counts) ->
                rows.put(
                    nameOf.apply(organisation),
                    Arrays.stream(Status.values())
                        .map(status -> counts.getOrDefault(status, 0))
                        .toList()));
    return rows;
  }

  private static Map<String, List<Integer>> files(Map<String, FileCount> files) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    files.forEach(
        (file, count) ->
            rows.put(
                file,
                List.of(
                    count.entities(),
                    count.events(),
                    count.tenures(),
                    count.memberships(),
                    count.attributes())));
    return rows;
  }

  /** Counts with what they count, down the columns that fit. */
  private void list(String title, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    List<String> cells = new ArrayList<>();
    counts.forEach((name, count) -> cells.add("%6d  ".formatted(count) + Visible.of(name)));
    int widest = cells.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int columns = Math.max(1, (width + GAP.length()) / (widest + GAP.length()));
    int rows = (cells.size() + columns - 1) / columns;
    heading(title);
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = row; i < cells.size(); i += rows) {
        line.append(padded(cells.get(i), widest)).append(GAP);
      }
      line(line);
    }
    text.append('\n');
  }

  /** A row for each subject, its counts under their headings; a zero leaves its place empty. */
  private void table(String title, List<String> heads, Map<String, List<Integer>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int widest = rows.keySet().stream().map(Visible::of).mapToInt(DisplayWidth::of).max().orElse(0);
    heading(title);
    StringBuilder head = new StringBuilder(padded("", widest + 2));
    heads.forEach(word -> head.append(TABLE_GAP).append(word));
    line(head);
    rows.forEach(
        (subject, counts) -> {
          StringBuilder line = new StringBuilder("  " + padded(Visible.of(subject), widest));
          for (int i = 0; i < heads.size(); i++) {
            String count = counts.get(i) == 0 ? "" : counts.get(i).toString();
            line.append(TABLE_GAP)
                .append(" ".repeat(Math.max(0, heads.get(i).length() - count.length())));
            line.append(count);
          }
          line(line);
        });
    text.append('\n');
  }

  private void heading(String title) {
    text.append(style.bold(title)).append('\n');
  }

  private void line(StringBuilder line) {
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String padded(String cell, int columns) {
    return cell + " ".repeat(Math.max(0, columns - DisplayWidth.of(cell)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
