package org.dateline.extract.figures;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.words.Inflection;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;
import org.jspecify.annotations.Nullable;

/** The measures and their frames, from the list {@code measures} of the lexicon. */
final class MeasureWords {

  /**
   * Words around a figure and what it counts.
   *
   * @param right what follows those, or null if nothing need follow
   */
  record Frame(Measure measure, @Nullable PatternIndex<Frame> right) {}

  /** Frames by what stands before the figure. */
  final PatternIndex<Frame> lefts = new PatternIndex<>();

  /** Frames of which nothing stands before the figure. */
  final PatternIndex<Frame> rights = new PatternIndex<>();

  final PatternIndex<String> whole = new PatternIndex<>();
  final PatternIndex<String> part = new PatternIndex<>();
  final PatternIndex<String> skip = new PatternIndex<>();
  final PatternIndex<String> beside = new PatternIndex<>();
  final PatternIndex<String> portion = new PatternIndex<>();
  final PatternIndex<String> mixed = new PatternIndex<>();
  final PatternIndex<String> doubt = new PatternIndex<>();
  final Set<String> within = new HashSet<>();
  final Set<String> apart = new HashSet<>();
  final PatternIndex<String> elsewhere = new PatternIndex<>();

  MeasureWords() {
    String name = "";
    Measure.Unit unit = Measure.Unit.NONE;
    Measure measure = null;
    for (String line : Lexicon.lines("measures")) {
      int colon = line.indexOf(':');
      String rest = line.substring(colon + 1).strip();
      switch (colon < 0 ? "[" : line.substring(0, colon)) {
        case "[" -> name = line.substring(1, line.length() - 1);
        case "unit" -> unit = Measure.Unit.valueOf(rest.toUpperCase(Locale.ROOT));
        case "margin" -> {
          String[] margins = Lexicon.words(rest);
          measure =
              new Measure(
                  name,
                  unit,
                  Measure.Margin.of(margins[0]),
                  Measure.Margin.of(margins[1]),
                  Integer.parseInt(margins[2]));
        }
        case "frame" -> addFrame(rest, requireNonNull(measure));
        case "whole" -> Lexicon.items(rest).forEach(noun -> whole.addNoun(noun, noun));
        case "part" -> Lexicon.items(rest).forEach(noun -> part.addNoun(noun, noun));
        case "skip" -> addAll(skip, Lexicon.items(rest));
        case "beside" -> addAll(beside, Lexicon.items(rest));
        case "portion" -> addAll(portion, Lexicon.items(rest));
        case "mixed" -> addAll(mixed, Lexicon.items(rest));
        case "within" -> within.addAll(Lexicon.items(rest));
        case "apart" -> apart.addAll(Lexicon.items(rest));
        case "elsewhere" -> addAll(elsewhere, Lexicon.items(rest));
        case "doubt" -> addAll(doubt, Lexicon.items(rest));
        default -> throw new IllegalStateException("measures has a line " + line);
      }
    }
  }

  private static void addAll(PatternIndex<String> index, List<String> items) {
    items.forEach(item -> index.addLiteral(item, item));
  }

  private void addFrame(String text, Measure measure) {
    int gap = text.indexOf('#');
    String left = text.substring(0, gap).strip();
    String right = text.substring(gap + 1).strip();
    if (left.isEmpty()) {
      add(rights, right, new Frame(measure, null));
    } else if (right.isEmpty()) {
      add(lefts, left, new Frame(measure, null));
    } else {
      PatternIndex<Frame> then = new PatternIndex<>();
      add(then, right, new Frame(measure, null));
      add(lefts, left, new Frame(measure, then));
    }
  }

  /** A `+` before the first word makes it a verb; before another one, its usual forms stand. */
  private void add(PatternIndex<Frame> index, String pattern, Frame frame) {
    if (pattern.startsWith("+")) {
      index.addVerb(pattern.substring(1), frame);
    } else {
      int verb = pattern.indexOf('+');
      if (verb < 0) {
        index.addLiteral(pattern, frame);
      } else {
        String[] words = Lexicon.words(pattern.substring(verb + 1));
        String forms = String.join("|", Inflection.ENGLISH.verb(words[0]).keySet());
        String rest = pattern.substring(verb + 1 + words[0].length());
        index.addLiteral(pattern.substring(0, verb) + forms + rest, frame);
      }
    }
  }
}
