package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;

/** Finds the words that may compare the times of two events: "after", "in the same year as". */
final class Connectors {
  private final PatternIndex<String> index;

  Connectors(WordClasses classes) {
    index =
        classes.literals(
            "order after",
            "order before",
            "order since",
            "order into",
            "order same day",
            "order same month",
            "order same year");
  }

  /** The connectors of a sentence in order; the value of each is its class. */
  List<PatternIndex.Match<String>> of(Sentence sentence) {
    List<PatternIndex.Match<String>> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      PatternIndex.Match<String> match =
          index.startsAt(sentence.words(), i)
              ? index.longestAt(sentence.words(), i, sentence.to())
              : null;
      if (match != null) {
        found.add(match);
        i = match.to() - 1;
      }
    }
    return found;
  }
}
