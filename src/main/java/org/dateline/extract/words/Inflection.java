package org.dateline.extract.words;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Forms of English verbs and nouns: by spelling, with the irregular ones from the lexicon. Safe for
 * many threads at once; the forms of a verb are made once, since many patterns begin with the same.
 */
public final class Inflection {
  public static final Inflection ENGLISH = new Inflection();

  private static final String VOWELS = "aeiou";

  /** Base form to its past forms and participles; regular doubling verbs stand without them. */
  private final Map<String, String[]> irregular = new HashMap<>();

  private final Map<String, Map<String, EnumSet<VerbForm>>> verbs = new ConcurrentHashMap<>();

  /** Reads the irregular verbs. */
  private Inflection() {
    for (String line : Lexicon.lines("irregular-verbs")) {
      String[] forms = line.split(" ");
      irregular.put(forms[0], forms);
    }
  }

  /** The past forms and participles of the irregular verbs. */
  public Set<String> irregularPasts() {
    Set<String> pasts = new java.util.HashSet<>();
    for (String[] forms : irregular.values()) {
      for (int i = 1; i < forms.length; i++) {
        pasts.addAll(List.of(forms[i].split("\\|")));
      }
    }
    return pasts;
  }

  /** All forms of a verb with what each can be. */
  public Map<String, EnumSet<VerbForm>> verb(String base) {
    Map<String, EnumSet<VerbForm>> forms = verbs.get(base);
    if (forms == null) {
      forms = Collections.unmodifiableMap(inflect(base));
      verbs.put(base, forms);
    }
    return forms;
  }

  private Map<String, EnumSet<VerbForm>> inflect(String base) {
    Map<String, EnumSet<VerbForm>> forms = new LinkedHashMap<>();
    String[] known = irregular.get(base);
    boolean doubles = known != null && (known.length == 1 || endsInShortSyllable(base));
    add(forms, base, VerbForm.BASE);
    add(forms, plural(base), VerbForm.THIRD_PERSON);
    add(forms, gerund(base, doubles), VerbForm.GERUND);
    if (known != null && known.length == 3) {
      for (String past : known[1].split("\\|")) {
        add(forms, past, VerbForm.PAST);
      }
      for (String participle : known[2].split("\\|")) {
        add(forms, participle, VerbForm.PARTICIPLE);
      }
    } else {
      String past = past(base, doubles);
      add(forms, past, VerbForm.PAST);
      add(forms, past, VerbForm.PARTICIPLE);
    }
    if (base.equals("be")) {
      add(forms, "is", VerbForm.THIRD_PERSON);
      add(forms, "are", VerbForm.BASE);
    }
    return forms;
  }

  private static void add(Map<String, EnumSet<VerbForm>> forms, String form, VerbForm what) {
    forms.computeIfAbsent(form, key -> EnumSet.noneOf(VerbForm.class)).add(what);
  }

  /** The plural of a noun, which is spelled like the third person of a verb. */
  public static String plural(String word) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String gerund(String base, boolean doubles) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (dropsE ? base.substring(0, base.length() - 1) : doubled(base, doubles)) + "ing";
  }

  private static String past(String base, boolean doubles) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantAndY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : doubled(base, doubles) + "ed";
  }

  private static String doubled(String base, boolean doubles) {
    return doubles ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }

  /** Consonant, vowel, consonant at the end of a short irregular verb: win, winning. */
  private static boolean endsInShortSyllable(String base) {
    int n = base.length();
    return n >= 3
        && n <= 5
        && "wxy".indexOf(base.charAt(n - 1)) < 0
        && VOWELS.indexOf(base.charAt(n - 1)) < 0
        && VOWELS.indexOf(base.charAt(n - 2)) >= 0
        && VOWELS.indexOf(base.charAt(n - 3)) < 0;
  }
}
