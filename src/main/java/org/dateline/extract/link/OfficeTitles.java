package org.dateline.extract.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Spellings and word orders of an office's title, which timelines need not list. */
final class OfficeTitles {
  private OfficeTitles() {}

  /** All variants of a lower-case title, itself included. */
  static Set<String> variants(String title) {
    Set<String> variants = new LinkedHashSet<>();
    addSpellings(title, variants);
    if (title.endsWith(" minister")
        && title.split(" ").length == 2
        && !title.startsWith("prime ")) {
      String portfolio = title.substring(0, title.length() - " minister".length());
      String affairs = portfolio.equals("foreign") ? "foreign affairs" : portfolio;
      addSpellings("minister of " + affairs, variants);
      addSpellings("minister for " + affairs, variants);
    }
    if (title.startsWith("minister of ")) {
      String portfolio = title.substring("minister of ".length());
      String bare = portfolio.equals("foreign affairs") ? "foreign" : portfolio;
      addSpellings(bare + " minister", variants);
    }
    if (title.contains("secretary-general")) {
      addSpellings(title.replace("secretary-general", "secretary general"), variants);
    }
    return variants;
  }

  private static void addSpellings(String title, Set<String> variants) {
    for (String spelling :
        List.of(title, title.replace("defence", "defense"), title.replace("defense", "defence"))) {
      variants.add(spelling);
      variants.add(plural(spelling));
    }
  }

  /** Ministers of defence, but defence ministers. */
  private static String plural(String title) {
    int of = Math.max(title.indexOf(" of "), title.indexOf(" for "));
    return of > 0 ? title.substring(0, of) + "s" + title.substring(of) : title + "s";
  }
}
