package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.words.PatternIndex;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/** Tells verbs of joining that leave it to what was said before what is joined. */
final class Joinings {
  private final PatternIndex<String> verbs;
  private final Set<String> nouns;
  private final Set<String> be;

  Joinings(WordClasses classes) {
    verbs = classes.verbs("joining");
    nouns = classes.set("organisation noun");
    be = classes.set("be");
  }

  /** "Joined in 2004", "joined the alliance"; not "joined the talks", "we were joined by". */
  boolean isOfWhatWasSaid(Sentence sentence, Trigger trigger) {
    Words words = sentence.words();
    if (be.contains(words.norm(trigger.from() - 1))
        || verbs.longestAt(words, trigger.from(), trigger.to()) == null) {
      return false;
    }
    int next = trigger.to();
    boolean again = words.norm(next).equals("the") && nouns.contains(words.norm(next + 1));
    return again || sentence.isTime(next) || sentence.isTime(next + 1);
  }
}
