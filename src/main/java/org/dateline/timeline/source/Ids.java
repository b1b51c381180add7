package org.dateline.timeline.source;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.timeline.Names;
import org.jspecify.annotations.Nullable;

/** Makes ids of labels, each once. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /** An id that no label will get. */
  void take(String id) {
    taken.add(id);
  }

  static boolean isId(@Nullable String text) {
    return text != null && text.length() <= 2 * LONGEST && ID.matcher(text).matches();
  }

  /** A new id for {@code label}, or for {@code fallback} where the label has no Latin letters. */
  String next(String label, String fallback) {
    String id = of(label);
    if (id.isEmpty()) {
      id = of(fallback);
    }
    if (id.isEmpty()) {
      id = "entry";
    }
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** The letters and digits of a label with hyphens between; empty if it has none of Latin. */
  static String of(String label) {
    String key = Names.key(label).replace("'", "");
    String id = key.replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
    if (id.length() <= LONGEST) {
      return id;
    }
    int cut = id.lastIndexOf('-', LONGEST);
    return id.substring(0, cut > 0 ? cut : LONGEST);
  }
}
