package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.words.WordClasses;

/**
 * Words that may stand before a name without being a part of it.
 *
 * @param firstNames those before a first name: "King", "Pope"
 * @param surnames those before a surname: "Mr", "for", "the"
 */
record BeforeNames(Set<String> firstNames, Set<String> surnames) {
  private static final List<String> BEFORE_SURNAMES =
      List.of(
          "form of address",
          "preposition",
          "subordinator",
          "coordinator",
          "determiner",
          "pronoun",
          "relative",
          "auxiliary",
          "modal");

  static BeforeNames of(WordClasses classes) {
    Set<String> surnames = new HashSet<>();
    for (String name : BEFORE_SURNAMES) {
      surnames.addAll(classes.set(name));
    }
    return new BeforeNames(classes.set("title of first names"), surnames);
  }
}
