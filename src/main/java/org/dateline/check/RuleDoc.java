package org.dateline.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.check.RuleExample.Kind;

/**
 * The documentation of a rule, read as its test.
 *
 * <p>It is Markdown with the rule's name as heading, and these sections among others:
 *
 * <pre>
 * ## Flagged
 * - Russia annexed Crimea in **2015**. → `2014`
 * - *Published 2015-05-01.* Crimea was annexed **this year**. → note
 * - *Published 2015-05-01. As of 2026-01-01.* The **upcoming summit** in Warsaw …
 *
 * ## Not flagged
 * - Russia annexed Crimea in 2014.
 *
 * ## Known misses
 * - The annexation came **a year late**, in 2015. → *two times in one clause*
 *
 * ## Known false alarms
 * - A museum of the annexation opened in **2019**. → *the year belongs to the museum*
 *
 * ## Timeline
 * ```yaml
 * timeline: …
 * ```
 * </pre>
 *
 * An item is an article; bold is what a finding underlines. {@code *Another article: …*} before it
 * is checked before it in the same run. After the arrow may stand the severity where it is not the
 * rule's own, the first correction as code, and a remark in italics.
 *
 * @param path where it stands
 * @param timeline the YAML of the timeline, empty where the rule needs none
 * @param timelineLine the line above the first of the YAML
 * @param examples the articles
 */
record RuleDoc(Path path, String timeline, int timelineLine, List<RuleExample> examples) {
  static final String TIMELINE = "## Timeline";
  private static final String FENCE = "```";
  private static final String ITEM = "- ";

  RuleDoc {
    examples = List.copyOf(examples);
  }

  /**
   * Reads {@code markdown}, the documentation of the rule called {@code name}.
   *
   * @throws RuleException if it has another heading, an example that marks nothing, or lacks a
   *     section with examples
   */
  static RuleDoc parse(Path path, String name, String markdown) {
    List<RuleProblem> problems = new ArrayList<>();
    RuleDoc doc = new Reader(path, problems).read(markdown);
    if (!markdown.startsWith("# " + name + "\n") && !markdown.startsWith("# " + name + "\r\n")) {
      problems.add(new RuleProblem(path, 1, 0, "must start with the heading \"# " + name + "\""));
    }
    for (Kind kind : List.of(Kind.FLAGGED, Kind.NOT_FLAGGED)) {
      if (doc.examples.stream().noneMatch(example -> example.kind() == kind)) {
        problems.add(
            RuleProblem.of(
                path, "has no example under \"%s\"; give at least one".formatted(kind.heading)));
      }
    }
    doc.examples.forEach(
        example ->
            example
                .fault()
                .ifPresent(
                    fault ->
                        problems.add(
                            new RuleProblem(path, example.line(), 0, "example " + fault))));
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return doc;
  }

  /** Goes through the lines once. */
  private static final class Reader {
    private final Path path;
    private final List<RuleProblem> problems;
    private final List<RuleExample> examples = new ArrayList<>();
    private final StringBuilder timeline = new StringBuilder();
    private final StringBuilder item = new StringBuilder();
    private Optional<Kind> section = Optional.empty();
    private boolean inTimeline;
    private boolean inFence;
    private boolean paragraphEnded;
    private int timelineLine;
    private int itemLine;

    Reader(Path path, List<RuleProblem> problems) {
      this.path = path;
      this.problems = problems;
    }

    RuleDoc read(String markdown) {
      int number = 0;
      for (String line : markdown.lines().toList()) {
        number++;
        if (inFence) {
          fenced(line);
        } else {
          plain(line, number);
        }
      }
      endItem();
      return new RuleDoc(path, timeline.toString(), timelineLine, examples);
    }

    private void fenced(String line) {
      inFence = !line.startsWith(FENCE);
      if (inFence && inTimeline) {
        timeline.append(line).append('\n');
      }
    }

    private void plain(String line, int number) {
      if (line.startsWith("#")) {
        endItem();
        section = Kind.under(line.strip());
        inTimeline = line.strip().equals(TIMELINE);
      } else if (line.startsWith(FENCE)) {
        endItem();
        inFence = true;
        timelineLine = inTimeline ? number : timelineLine;
      } else if (section.isPresent()) {
        example(line, number);
      }
    }

    private void example(String line, int number) {
      if (line.startsWith(ITEM)) {
        endItem();
        item.append(line.substring(ITEM.length()).strip());
        itemLine = number;
      } else if (!item.isEmpty() && line.startsWith("  ")) {
        item.append(paragraphEnded ? "\n\n" : " ").append(line.strip());
      } else if (!line.isBlank()) {
        endItem();
      }
      paragraphEnded = line.isBlank();
    }

    private void endItem() {
      if (!item.isEmpty()) {
        ExampleText text = ExampleText.parse(item.toString());
        text.fault()
            .ifPresent(
                fault -> problems.add(new RuleProblem(path, itemLine, 0, "example " + fault)));
        examples.add(text.example(section.orElseThrow(), itemLine));
      }
      item.setLength(0);
    }
  }
}
