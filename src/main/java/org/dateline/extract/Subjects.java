package org.dateline.extract;

import java.util.HashSet;
import java.util.Set;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the subject of a clause does: "the Soviet Union said", "the Soviet Union's government
 * said", "the mayor of Leningrad said", "police in Bombay said".
 */
final class Subjects {
  private final PatternIndex<String> acting;
  private final PatternIndex<String> organs;
  private final Set<String> opening = new HashSet<>();

  Subjects(WordClasses classes) {
    acting = classes.verbs("report", "acting");
    organs = classes.nouns("organ");
    for (String name : new String[] {"determiner", "coordinator", "subordinator", "time at"}) {
      opening.addAll(classes.set(name));
    }
    opening.add(",");
  }

  /**
   * Index of the verb by which a name, or an organ of what it names, acts, if it is the first thing
   * that its clause names; -1 otherwise.
   */
  int verbOf(Sentence sentence, NameMention name) {
    Words words = sentence.words();
    int first = name.from();
    int at = name.to();
    if (words.norm(at).equals("'")) {
      int noun = words.norm(at + 1).equals("s") ? at + 2 : at + 1;
      PatternIndex.Match<String> organ = organs.longestAt(words, noun, sentence.to());
      if (organ == null) {
        return -1;
      }
      at = organ.to();
    } else {
      PatternIndex.Match<String> next = organs.longestAt(words, at, sentence.to());
      at = next == null ? at : next.to();
      int of = opensWithThe(words, first) ? first - 2 : first - 1;
      if (words.norm(of).equals("of") || words.norm(of).equals("in")) {
        PatternIndex.Match<String> organ = organEndingAt(sentence, of);
        if (organ == null) {
          return -1;
        }
        first = organ.from();
      }
    }
    if (!isFirst(sentence, first)) {
      return -1;
    }
    while (words.norm(at).endsWith("ly")) {
      at++;
    }
    boolean acts = at < sentence.to() && acting.longestAt(words, at, sentence.to()) != null;
    return acts && sentence.clauses().same(at, name.from()) ? at : -1;
  }

  private static boolean opensWithThe(Words words, int first) {
    return words.norm(first - 1).equals("the");
  }

  private PatternIndex.@Nullable Match<String> organEndingAt(Sentence sentence, int end) {
    for (int i = Math.max(sentence.from(), end - 3); i < end; i++) {
      PatternIndex.Match<String> organ = organs.longestAt(sentence.words(), i, end);
      if (organ != null && organ.to() == end) {
        return organ;
      }
    }
    return null;
  }

  private boolean isFirst(Sentence sentence, int first) {
    int start = sentence.clauses().start(sentence.clauses().of(first));
    for (int i = start; i < first; i++) {
      String word = sentence.words().norm(i);
      if (!isDate(sentence, i) && !opening.contains(word) && !word.endsWith("ly")) {
        return false;
      }
    }
    return true;
  }

  /** "Former" and "for years" are times, too, but no dates. */
  private static boolean isDate(Sentence sentence, int at) {
    return sentence.times().stream()
        .anyMatch(
            time -> time.from() <= at && at < time.to() && time.expression().period() != null);
  }
}
