package org.dateline.extract.figures;

import java.util.HashMap;
import java.util.Map;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;

/** The words for numbers and for rounding, from the list {@code figures} of the lexicon. */
final class FigureWords {

  /** What words admit: from {@code least} to {@code most}, as figures or as factors. */
  record Range(double least, double most) {}

  final Map<String, Integer> small = new HashMap<>();
  final Map<String, Double> scales = new HashMap<>();
  final Map<String, Double> glued = new HashMap<>();
  final PatternIndex<Range> vague = new PatternIndex<>();
  final PatternIndex<Range> multiples = new PatternIndex<>();
  final PatternIndex<Range> before = new PatternIndex<>();
  final PatternIndex<Range> after = new PatternIndex<>();
  final PatternIndex<String> stops = new PatternIndex<>();

  FigureWords() {
    for (String line : Lexicon.lines("figures")) {
      int colon = line.indexOf(':');
      for (String item : Lexicon.items(line.substring(colon + 1))) {
        add(line.substring(0, colon), item);
      }
    }
  }

  private void add(String kind, String item) {
    int last = item.lastIndexOf(' ');
    String word = last < 0 ? item : item.substring(0, last);
    switch (kind) {
      case "small" -> small.put(word, Integer.valueOf(item.substring(last + 1)));
      case "scale" -> scales.put(word, Double.valueOf(item.substring(last + 1)));
      case "glued" -> glued.put(word, Double.valueOf(item.substring(last + 1)));
      case "vague" -> addRange(vague, item);
      case "multiple" -> addRange(multiples, item);
      case "before" -> addRange(before, item);
      case "after" -> addRange(after, item);
      case "stop" -> stops.addLiteral(item, item);
      default -> throw new IllegalStateException("figures has no kind " + kind);
    }
  }

  private static void addRange(PatternIndex<Range> index, String item) {
    int last = item.lastIndexOf(' ');
    int middle = item.lastIndexOf(' ', last - 1);
    double least = Double.parseDouble(item.substring(middle + 1, last));
    double most = Double.parseDouble(item.substring(last + 1));
    index.addLiteral(item.substring(0, middle), new Range(least, most));
  }
}
