package org.dateline.extract.temporal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.temporal.Node.Edge;
import org.dateline.extract.temporal.Node.Step;

/** Compiles the grammar file, whose form its head documents, to an automaton over tokens. */
final class Grammar {
  private static final int NO_SLOT = -1;
  private static final String NOTE = "note ";

  private final Words words;
  private final Map<String, Integer> macroIds = new HashMap<>();
  private final List<Node> macros = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /**
   * A compiled pattern.
   *
   * @param number its place in the file
   * @param noteOnly whether it is for notes, not for articles
   */
  record Pattern(Reading reading, Node start, int number, boolean noteOnly) {}

  Grammar(Words words) {
    this.words = words;
  }

  /**
   * Reads one logical line: {@code <name> = pattern}, {@code reading: pattern} or {@code note
   * reading: pattern}.
   */
  void add(String line) {
    if (line.charAt(0) == '<') {
      int close = line.indexOf('>');
      int equals = line.indexOf('=', close);
      if (close < 0 || equals < 0) {
        throw new IllegalStateException("grammar line needs <name> = pattern: " + line);
      }
      Node start = new Node();
      Node end = new Parser("(" + line.substring(equals + 1) + ")").sequence(start);
      end.edges.add(new Edge(Step.RETURN, 0, NO_SLOT, 0, end));
      macroIds.put(line.substring(1, close), macros.size());
      macros.add(start);
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("grammar line needs reading: pattern: " + line);
    }
    String head = line.substring(0, colon).strip();
    boolean noteOnly = head.startsWith(NOTE);
    Reading reading = Reading.named(noteOnly ? head.substring(NOTE.length()) : head);
    Node start = new Node();
    Node end = new Parser(line.substring(colon + 1)).sequence(start);
    end.edges.add(new Edge(Step.ACCEPT, 0, NO_SLOT, 0, end));
    patterns.add(new Pattern(reading, start, patterns.size(), noteOnly));
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /** The first nodes of the macros, by number; a macro calls only those before it. */
  List<Node> macros() {
    return macros;
  }

  /** A recursive descent over one pattern. */
  private final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    /** Sequences until the end or a closing bracket; returns the node after. */
    Node sequence(Node from) {
      Node node = from;
      while (true) {
        skipBlanks();
        if (at == text.length()
            || text.charAt(at) == ')'
            || text.charAt(at) == ']'
            || text.charAt(at) == '|') {
          return node;
        }
        node = element(node);
      }
    }

    private Node alternatives(Node from, char close) {
      Node join = new Node();
      while (true) {
        Node branch = new Node();
        from.to(branch);
        sequence(branch).to(join);
        if (at == text.length()) {
          throw fault("a bracket is not closed with " + close);
        }
        char c = text.charAt(at++);
        if (c == close) {
          return join;
        }
        if (c != '|') {
          throw fault("a bracket closes with " + c + " instead of " + close);
        }
      }
    }

    private Node element(Node from) {
      char c = text.charAt(at);
      switch (c) {
        case '(':
          at++;
          return alternatives(from, ')');
        case '[':
          at++;
          Node join = alternatives(from, ']');
          from.to(join);
          return join;
        case '{':
          return slotted(from);
        case '<':
          return macro(from);
        case '~':
          return mark(from, Step.GLUED);
        case '^':
          return mark(from, Step.BEGIN);
        case '$':
          return mark(from, Step.END);
        case '!':
          return negation(from);
        default:
          return wordOrValue(from);
      }
    }

    private Node mark(Node from, Step step) {
      at++;
      return step(from, step, 0, NO_SLOT, 0);
    }

    private Node step(Node from, Step step, int arg, int slot, double value) {
      Node next = new Node();
      from.edges.add(new Edge(step, arg, slot, value, next));
      return next;
    }

    private Node macro(Node from) {
      String name = upTo('>');
      Integer macro = macroIds.get(name);
      if (macro == null) {
        throw fault("no macro <" + name + "> above");
      }
      return step(from, Step.CALL, macro, NO_SLOT, 0);
    }

    /** {@code !word}, {@code !{class}} or, looking back from the pattern, {@code !<{class}}. */
    private Node negation(Node from) {
      at++;
      boolean back = text.startsWith("<", at);
      if (back) {
        at++;
      }
      if (text.startsWith("{", at)) {
        String name = upTo('}');
        if (name.equals("Cap")) {
          return step(from, back ? Step.NOT_AFTER_NAME : Step.NOT_CAPITAL, 0, NO_SLOT, 0);
        }
        NumberKind number = NumberKind.named(name);
        if (number != null) {
          return step(from, Step.NOT_NUMBER, number.ordinal(), NO_SLOT, 0);
        }
        Step test = back ? Step.NOT_AFTER_CLASS : Step.NOT_CLASS;
        return step(from, test, existing(name), NO_SLOT, 0);
      }
      return step(from, Step.NOT_WORD, words.id(word()), NO_SLOT, 0);
    }

    /** {@code {class}}, {@code {class:slot}}, with {@code !} after the class for a capital. */
    private Node slotted(Node from) {
      String body = upTo('}');
      int colon = body.indexOf(':');
      String name = colon < 0 ? body : body.substring(0, colon);
      Step step =
          name.endsWith("!!")
              ? Step.PROPER_CLASS
              : name.endsWith("!") ? Step.CAPITAL_CLASS : Step.CLASS;
      name = name.replace("!", "");
      switch (name) {
        case "Cap":
          return step(from, Step.CAPITAL, 0, NO_SLOT, 0);
        case "Name":
          return step(from, Step.NAME, 0, NO_SLOT, 0);
        case "end":
          return step(from, Step.PARAGRAPH_END, 0, NO_SLOT, 0);
        case "start":
          return step(from, Step.PARAGRAPH_START, 0, NO_SLOT, 0);
        default:
          break;
      }
      NumberKind number = NumberKind.named(name);
      if (number != null) {
        int slot = slot(colon < 0 ? number.slot() : body.substring(colon + 1));
        return step(from, Step.NUMBER, number.ordinal(), slot, 0);
      }
      int c = existing(name);
      int slot = colon < 0 ? defaultSlot(name) : slot(body.substring(colon + 1));
      Node next = step(from, step, c, slot, 0);
      List<String[]> phrases = words.phrases(c);
      for (int i = 0; i < phrases.size(); i++) {
        Node node = from;
        for (String word : phrases.get(i)) {
          node = step(node, Step.WORD, words.id(word), NO_SLOT, 0);
        }
        if (slot != NO_SLOT) {
          node = step(node, Step.SET, 0, slot, words.phraseValue(c, i));
        }
        node.to(next);
      }
      return next;
    }

    private int existing(String name) {
      if (!words.isClass(name)) {
        throw fault("no class {" + name + "} in the lexicon");
      }
      return words.classId(name);
    }

    /** A class whose name is that of a slot fills it. */
    private int defaultSlot(String name) {
      for (Slot slot : Slot.values()) {
        if (slot.name().equals(name.toUpperCase(Locale.ROOT))) {
          return slot.ordinal();
        }
      }
      return NO_SLOT;
    }

    private int slot(String name) {
      return name.equals("-") ? NO_SLOT : Slot.named(name).ordinal();
    }

    private Node wordOrValue(Node from) {
      String word = word();
      int equals = word.indexOf('=');
      if (equals > 0) {
        double value = TimeLexicon.value(word.substring(equals + 1));
        return step(from, Step.SET, 0, slot(word.substring(0, equals)), value);
      }
      return step(from, Step.WORD, words.id(word), NO_SLOT, 0);
    }

    private String word() {
      int start = at;
      if (at < text.length() && text.charAt(at) == '\\') {
        at += 2;
        return text.substring(start + 1, at);
      }
      while (at < text.length() && "()[]{}<>|~^$! ".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (start == at) {
        throw fault("a word or a bracket is expected at " + text.substring(at));
      }
      return text.substring(start, at);
    }

    private String upTo(char close) {
      int end = text.indexOf(close, at);
      if (end < 0) {
        throw fault("no " + close + " after " + text.substring(at));
      }
      String body = text.substring(at + 1, end);
      at = end + 1;
      return body;
    }

    private void skipBlanks() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private IllegalStateException fault(String what) {
      return new IllegalStateException("time grammar: " + what + " in \"" + text + "\"");
    }
  }
}
