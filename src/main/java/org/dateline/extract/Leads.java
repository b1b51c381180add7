package org.dateline.extract;

import java.util.Set;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;

/**
 * Tells whether a verb far behind the name that a sentence begins with has it as its subject:
 * "Castro, who led the revolution and ruled the island, died".
 */
final class Leads {
  private static final Set<String> APPOSITIONS = Set.of("the", "a", "an", "then");

  /** What ends a dateline: "HAVANA, Nov. 26 - Castro, who …". */
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final Set<String> be;
  private final Set<String> relatives;

  Leads(WordClasses classes) {
    be = classes.set("be");
    relatives = classes.set("relative");
  }

  /** Whether commas enclose all that stands between a name and the verb at {@code verb}. */
  boolean isSubject(Sentence sentence, NameMention name, int verb) {
    Words words = sentence.words();
    int before = verb - 1;
    while (be.contains(words.norm(before)) || words.norm(before).endsWith("ly")) {
      before--;
    }
    String opening = words.norm(name.to() + 1);
    return before > name.to()
        && (name.from() <= sentence.from() + 1 || DASHES.contains(words.norm(name.from() - 1)))
        && words.norm(before).equals(",")
        && words.norm(name.to()).equals(",")
        && (APPOSITIONS.contains(opening) || relatives.contains(opening));
  }
}
