package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.extract.words.Words;
import org.dateline.index.ByteWriter;
import org.dateline.index.Cursor;
import org.dateline.index.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in words, the longest at each place. Look-up costs a few hash probes a word, however
 * many names there are.
 */
final class NameIndex {

  /** How a name must be written: newspapers write "Nice" and "nice", "WHO" and "who". */
  private enum Case {
    ANY,
    CAPITALISED,
    UPPER
  }

  private record Ref(String id, NameMention.Form form, Case letters) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Ref> refs = new ArrayList<>(1);
  }

  private static final NameMention.Form[] FORMS = NameMention.Form.values();

  /** Names by their first word: most are never looked at. */
  private final Table names;

  /** The names by word, for those first words that some text has held. */
  private final Map<String, Node> opened = new ConcurrentHashMap<>();

  NameIndex(Table names) {
    this.names = names;
  }

  /** Collects names. */
  static final class Writer {
    private final Table.ListWriter names = new Table.ListWriter();

    /** Adds a name; a leading article does not count. */
    void add(String name, String id, NameMention.Form form) {
      String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
      String first = Words.firstNorm(bare);
      if (!first.isEmpty()) {
        ByteWriter item = names.add(first);
        item.string(bare);
        item.string(id);
        item.number(form.ordinal());
      }
    }

    byte[] toBytes() {
      return names.toBytes();
    }
  }

  /** The longest name that starts at word {@code at} and ends by {@code to}, or null. */
  @Nullable NameMention longestAt(Words words, int at, int to) {
    Node node = at < to ? node(words.norm(at)) : null;
    NameMention longest = null;
    for (int i = at; node != null; node = ++i < to ? node.next.get(words.norm(i)) : null) {
      if (!node.refs.isEmpty()) {
        NameMention found = mention(words, at, i + 1, node.refs);
        longest = found != null ? found : longest;
      }
    }
    return longest;
  }

  /** The surname that a word is, whatever else it names, or null. */
  @Nullable NameMention surnameAt(Words words, int at) {
    Node node = node(words.norm(at));
    return node == null || node.refs.isEmpty() ? null : mention(words, at, at + 1, node.refs, true);
  }

  /** The names whose first word is {@code first}, or null. */
  private @Nullable Node node(String first) {
    Node node = opened.get(first);
    if (node == null) {
      Cursor alike = names.find(first);
      if (alike != null) {
        node = open(alike);
        opened.put(first, node);
      }
    }
    return node;
  }

  /** The tree of the words after the first. */
  private static Node open(Cursor alike) {
    Node root = new Node();
    for (int rest = alike.number(); rest > 0; rest--) {
      Words words = Words.of(alike.string());
      Node node = root;
      boolean capital = words.isCapitalised(0);
      for (int i = 1; i < words.size(); i++) {
        node = node.next.computeIfAbsent(words.norm(i), key -> new Node());
        capital |= words.isCapitalised(i);
      }
      boolean acronym = words.size() == 1 && words.isLetters(0) && words.isUpperCase(0);
      Case letters = acronym ? Case.UPPER : capital ? Case.CAPITALISED : Case.ANY;
      Ref ref = new Ref(alike.string(), FORMS[alike.number()], letters);
      if (!holds(node.refs, ref)) {
        node.refs.add(ref);
      }
    }
    return root;
  }

  /** As contains; a record's own equals is linked at run time, which costs every start. */
  private static boolean holds(List<Ref> refs, Ref ref) {
    for (Ref other : refs) {
      if (other.id.equals(ref.id) && other.form == ref.form && other.letters == ref.letters) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable NameMention mention(Words words, int from, int to, List<Ref> refs) {
    NameMention named = mention(words, from, to, refs, false);
    return named != null ? named : mention(words, from, to, refs, true);
  }

  /**
   * "France" is the country, never Mendès France: a surname only counts where nothing else fits.
   */
  private static @Nullable NameMention mention(
      Words words, int from, int to, List<Ref> refs, boolean surnames) {
    List<String> ids = new ArrayList<>(refs.size());
    NameMention.Form form = NameMention.Form.NAME;
    for (Ref ref : refs) {
      boolean surname = ref.form() == NameMention.Form.SURNAME;
      boolean partOfName = surname && isJoined(words, from, to);
      if (surname == surnames
          && !partOfName
          && fits(words, from, to, ref.letters())
          && !ids.contains(ref.id())) {
        form = ids.isEmpty() ? ref.form() : form;
        ids.add(ref.id());
      }
    }
    return ids.isEmpty() ? null : new NameMention(from, to, ids, form);
  }

  /** "France-Albert" holds no surname of its own. */
  private static boolean isJoined(Words words, int from, int to) {
    boolean before = words.norm(from - 1).equals("-") && words.isGlued(from);
    boolean after = words.norm(to).equals("-") && words.isGlued(to) && words.isCapitalised(to + 1);
    return before || after;
  }

  private static boolean fits(Words words, int from, int to, Case letters) {
    return switch (letters) {
      case ANY -> true;
      case UPPER -> words.isUpperCase(from);
      case CAPITALISED -> {
        boolean any = false;
        for (int i = from; i < to; i++) {
          any |= words.isCapitalised(i);
        }
        yield any && (to - from > 1 || words.isCapitalised(from));
      }
    };
  }
}
