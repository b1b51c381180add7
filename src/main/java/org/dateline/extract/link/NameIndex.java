package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.extract.words.Words;
import org.dateline.index.ByteWriter;
import org.dateline.index.Cursor;
import org.dateline.index.Table;
import org.dateline.timeline.EventIndex;
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

  private static final NameMention.Form[] FORMS = NameMention.Form.values();

  /** So many names that begin alike are read together; of more, those that go on alike. */
  private static final int MOST = 64;

  /** After so many words names that still are alike are read together. */
  private static final int DEEPEST = 8;

  /** Before the first word. */
  private final Node root;

  NameIndex(Table names) {
    root = new Node(0, new ConcurrentHashMap<>());
    root.unread = names;
  }

  /** The names that end after some words, and the words that others go on with. */
  private static final class Node {
    private final int depth;
    private final List<Ref> refs = new ArrayList<>(1);
    private final Map<String, Node> next;

    /** What else the names go on with; most of it no text ever holds. */
    private @Nullable Table unread;

    private Node(int depth, Map<String, Node> next) {
      this.depth = depth;
      this.next = next;
    }

    @Nullable Node next(String word) {
      Node node = next.get(word);
      if (node == null && unread != null) {
        Cursor alike = unread.find(word);
        if (alike != null) {
          node = read(alike, depth + 1);
          next.put(word, node);
        }
      }
      return node;
    }

    private static Node read(Cursor alike, int depth) {
      int count = alike.number();
      boolean many = count == 0;
      Node node = new Node(depth, many ? new ConcurrentHashMap<>() : new HashMap<>(2));
      for (int rest = many ? alike.number() : count; rest > 0; rest--) {
        node.add(Words.of(alike.string()), alike.string(), FORMS[alike.number()]);
      }
      if (many) {
        node.unread = alike.table();
      }
      return node;
    }

    private void add(Words name, String id, NameMention.Form form) {
      Node node = this;
      boolean capital = false;
      for (int i = 0; i < name.size(); i++) {
        if (i >= depth) {
          int end = i + 1;
          node = node.next.computeIfAbsent(name.norm(i), key -> new Node(end, new HashMap<>(2)));
        }
        capital |= name.isCapitalised(i);
      }
      boolean acronym = name.size() == 1 && name.isLetters(0) && name.isUpperCase(0);
      Case letters = acronym ? Case.UPPER : capital ? Case.CAPITALISED : Case.ANY;
      Ref ref = new Ref(id, form, letters);
      if (!holds(node.refs, ref)) {
        node.refs.add(ref);
      }
    }
  }

  /**
   * Collects names. They are written by their first word, as a list; where it would be too long, as
   * an empty list, the list of the names that end there, and a table of the others by their next
   * word. What more than {@link EventIndex#MOST} are called names none of them.
   */
  static final class Writer {
    private record Name(String bare, String id, NameMention.Form form) {}

    private final Map<String, List<Name>> names = new LinkedHashMap<>();

    /** Adds a name; a leading article does not count. */
    void add(String name, String id, NameMention.Form form) {
      String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
      String first = Words.firstNorm(bare);
      if (!first.isEmpty()) {
        names.computeIfAbsent(first, key -> new ArrayList<>()).add(new Name(bare, id, form));
      }
    }

    byte[] toBytes() {
      return table(names, 1);
    }

    /** The table of names by the word before {@code depth}. */
    private static byte[] table(Map<String, List<Name>> byWord, int depth) {
      Table.Writer table = new Table.Writer();
      byWord.forEach(
          (word, alike) -> {
            ByteWriter record = table.record(word);
            if (alike.size() <= MOST || depth == DEEPEST) {
              write(record, alike);
            } else {
              List<Name> ending = new ArrayList<>();
              Map<String, List<Name>> others = new LinkedHashMap<>();
              for (Name name : alike) {
                Words words = Words.of(name.bare);
                (words.size() == depth
                        ? ending
                        : others.computeIfAbsent(words.norm(depth), key -> new ArrayList<>()))
                    .add(name);
              }
              write(record, List.of());
              write(record, ending.size() <= EventIndex.MOST ? ending : List.of());
              record.raw(table(others, depth + 1));
            }
          });
      return table.toBytes();
    }

    private static void write(ByteWriter record, List<Name> names) {
      record.list(
          names,
          name -> {
            record.string(name.bare);
            record.string(name.id);
            record.number(name.form.ordinal());
          });
    }
  }

  /** The longest name that starts at word {@code at} and ends by {@code to}, or null. */
  @Nullable NameMention longestAt(Words words, int at, int to) {
    Node node = at < to ? root.next(words.norm(at)) : null;
    NameMention longest = null;
    for (int i = at; node != null; node = ++i < to ? node.next(words.norm(i)) : null) {
      if (!node.refs.isEmpty()) {
        NameMention found = mention(words, at, i + 1, node.refs);
        longest = found != null ? found : longest;
      }
    }
    return longest;
  }

  /** The surname that a word is, whatever else it names, or null. */
  @Nullable NameMention surnameAt(Words words, int at) {
    Node node = root.next(words.norm(at));
    return node == null || node.refs.isEmpty() ? null : mention(words, at, at + 1, node.refs, true);
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
