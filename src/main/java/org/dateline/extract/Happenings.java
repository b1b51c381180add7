package org.dateline.extract;

import java.util.List;
import org.dateline.extract.words.Lexicon;
import org.dateline.extract.words.PatternIndex;

/**
 * The words for what happens once, by the lexicon.
 *
 * @param verbs verbs whose subject it happens to
 * @param nouns nouns for it
 */
record Happenings(PatternIndex<Happening> verbs, PatternIndex<Happening> nouns) {

  /**
   * Something that happens once.
   *
   * @param name what the lexicon calls it
   * @param lasting whether it happens once for ever
   */
  record Happening(String name, boolean lasting) {}

  /** Reads the lexicon. */
  static Happenings read() {
    PatternIndex<Happening> verbs = new PatternIndex<>();
    PatternIndex<Happening> nouns = new PatternIndex<>();
    for (String line : Lexicon.lines("happenings")) {
      boolean lasting = line.startsWith("!");
      int colon = line.indexOf(':');
      int slash = line.indexOf('/');
      Happening happening = new Happening(line.substring(lasting ? 1 : 0, colon), lasting);
      List<String> nounItems = Lexicon.items(line.substring(slash + 1));
      Lexicon.items(line.substring(colon + 1, slash)).forEach(v -> verbs.addVerb(v, happening));
      nounItems.forEach(noun -> nouns.addLiteral(noun, happening));
    }
    return new Happenings(verbs, nouns);
  }
}
