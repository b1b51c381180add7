package org.dateline.extract.temporal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the grammar knows, each with its classes and their values; built while the lexicon
 * loads, then read only.
 */
final class Words {
  /** Not a word of the grammar. */
  static final int UNKNOWN = 0;

  private final Map<String, Integer> classIds = new HashMap<>();
  private final List<String> classNames = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<List<String[]>> phrases = new ArrayList<>();
  private final List<List<Double>> phraseValues = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final List<Integer> suffixClasses = new ArrayList<>();
  private final List<String> exceptions = new ArrayList<>();
  private final List<Integer> exceptionClasses = new ArrayList<>();
  private long[] masks = new long[1024];
  private double[][] values = new double[1024][];
  private String[] table = new String[0];
  private int[] tableIds = new int[0];
  private long numberMask;
  private long suffixClassMask;

  /** The number of a class of words, at most 64 in all. */
  int classId(String name) {
    Integer known = classIds.get(name);
    if (known != null) {
      return known;
    }
    int id = classNames.size();
    if (id == Long.SIZE) {
      throw new IllegalStateException("more than 64 word classes; the class too many is " + name);
    }
    classIds.put(name, id);
    classNames.add(name);
    phrases.add(new ArrayList<>());
    phraseValues.add(new ArrayList<>());
    return id;
  }

  boolean isClass(String name) {
    return classIds.containsKey(name);
  }

  /** The number of a word or sign, new ones included until {@link #freeze}. */
  int id(String word) {
    Integer known = ids.get(word);
    if (known != null) {
      return known;
    }
    int id = ids.size() + 1;
    ids.put(word, id);
    if (id == masks.length) {
      masks = Arrays.copyOf(masks, id * 2);
      values = Arrays.copyOf(values, id * 2);
    }
    return id;
  }

  void add(String className, double value, String word) {
    int c = classId(className);
    if (word.indexOf('_') > 0) {
      phrases.get(c).add(word.split("_"));
      phraseValues.get(c).add(value);
      return;
    }
    int id = id(word);
    masks[id] |= 1L << c;
    if (values[id] == null) {
      values[id] = new double[0];
    }
    if (values[id].length <= c) {
      values[id] = Arrays.copyOf(values[id], c + 1);
    }
    values[id][c] = value;
  }

  /** Lower-case words without another class that end so belong to the class. */
  void addSuffix(String className, String suffix) {
    suffixes.add(suffix);
    suffixClasses.add(classId(className));
    suffixClassMask |= 1L << classId(className);
  }

  /** Words that end so do not belong to the class by a shorter ending. */
  void addException(String className, String suffix) {
    exceptions.add(suffix);
    exceptionClasses.add(classId(className));
  }

  List<String[]> phrases(int classId) {
    return phrases.get(classId);
  }

  double phraseValue(int classId, int phrase) {
    return phraseValues.get(classId).get(phrase);
  }

  long mask(int word) {
    return masks[word];
  }

  double value(int word, int classId) {
    double[] ofWord = values[word];
    return ofWord == null || classId >= ofWord.length ? 0 : ofWord[classId];
  }

  /** The classes of words that may open a number. */
  long numberMask() {
    return numberMask;
  }

  /** The classes of words that may continue a number. */
  long numberTailMask() {
    return numberMask
        | 1L << classId("scale")
        | 1L << classId("numberand")
        | 1L << classId("ordinalsuffix");
  }

  /** The classes that a word may belong to by its ending. */
  long suffixClasses() {
    return suffixClassMask;
  }

  /** Closes the vocabulary and makes it fast to look up. */
  void freeze() {
    numberMask = 1L << classId("small") | 1L << classId("tens") | 1L << classId("ordinal");
    int size = Integer.highestOneBit(ids.size() * 4) * 2;
    table = new String[size];
    tableIds = new int[size];
    ids.forEach(
        (word, id) -> {
          int at = hash(word, 0, word.length()) & (size - 1);
          while (table[at] != null) {
            at = (at + 1) & (size - 1);
          }
          table[at] = word;
          tableIds[at] = id;
        });
  }

  int size() {
    return ids.size();
  }

  /** The number of the word in {@code text}, whatever its case; {@link #UNKNOWN} if none. */
  int lookUp(CharSequence text, int start, int end) {
    int at = hash(text, start, end) & (table.length - 1);
    while (table[at] != null) {
      if (same(table[at], text, start, end)) {
        return tableIds[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  /** The classes that the ending of a word without another gives it. */
  long suffixMask(CharSequence text, int start, int end) {
    long mask = endings(suffixes, suffixClasses, text, start, end);
    return mask == 0 ? 0 : mask & ~endings(exceptions, exceptionClasses, text, start, end);
  }

  private static long endings(
      List<String> endings, List<Integer> classes, CharSequence text, int start, int end) {
    long mask = 0;
    for (int i = 0; i < endings.size(); i++) {
      int from = end - endings.get(i).length();
      if (from > start && same(endings.get(i), text, from, end)) {
        mask |= 1L << classes.get(i);
      }
    }
    return mask;
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c < 128 ? c : Character.toLowerCase(c);
  }
}
