package org.dateline.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Covers up what site generators put into Markdown and a Markdown parser would take for prose:
 * Hugo's and Liquid's tags, JSX elements, attribute lists and footnote marks. Each covered
 * character becomes {@link Aligner#COVER}, so every other stays where it is; none spans a blank
 * line.
 */
final class MarkdownCover {
  /** Tags whose content is no prose either, up to the tag that ends them. */
  private static final Set<String> OPAQUE =
      Set.of("highlight", "code", "codeblock", "comment", "mermaid", "math", "raw");

  private static final int LONGEST_MARK = 80;
  private static final int LONGEST_ELEMENT = 1000;

  private final String text;
  private final char[] covered;
  private int blankLine = -1;
  private final Map<String, Integer> lastSearch = new HashMap<>();

  private MarkdownCover(String text) {
    this.text = text;
    covered = text.toCharArray();
  }

  /** The Markdown of an article, with everything before {@code body} made blank. */
  static String of(String content, int body) {
    MarkdownCover cover = new MarkdownCover(content);
    for (int i = 0; i < body; i++) {
      cover.covered[i] = isBreak(content.charAt(i)) ? content.charAt(i) : ' ';
    }
    cover.coverFrom(body);
    return new String(cover.covered);
  }

  private void coverFrom(int body) {
    int at = body;
    while (at < text.length()) {
      int end =
          switch (text.charAt(at)) {
            case '{' -> endOfTag(at);
            case '<' -> endOfElement(at);
            case '[' -> endOfFootnote(at);
            default -> at;
          };
      if (end > at) {
        cover(at, end);
        at = end;
      } else {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
    }
  }

  private void cover(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isBreak(text.charAt(i))) {
        covered[i] = Aligner.COVER;
      }
    }
  }

  private int endOfTag(int at) {
    if (text.startsWith("{{", at)) {
      return endOfContent(at, close(at, "}}"));
    }
    if (text.startsWith("{%", at)) {
      return endOfContent(at, close(at, "%}"));
    }
    if (text.startsWith("{:", at) || text.startsWith("{#", at) || text.startsWith("{.", at)) {
      int end = close(at, "}");
      return end > at && text.substring(at, end).lines().count() == 1 ? end : at;
    }
    return at;
  }

  /** The end of the closer after {@code at}, or {@code at} if a blank line comes first. */
  private int close(int at, String closer) {
    int found = find(closer, at + 2);
    return found < 0 || hasBlankLine(at, found) ? at : found + closer.length();
  }

  /** Searches each stretch of the text once, however often what is sought isn't there. */
  private int find(String sought, int from) {
    int known = lastSearch.getOrDefault(sought, -1);
    if (known < from) {
      int found = text.indexOf(sought, from);
      known = found < 0 ? Integer.MAX_VALUE : found;
      lastSearch.put(sought, known);
    }
    return known == Integer.MAX_VALUE ? -1 : known;
  }

  private boolean hasBlankLine(int start, int end) {
    if (blankLine < start) {
      blankLine = nextBlankLine(start);
    }
    return blankLine < end;
  }

  private int nextBlankLine(int start) {
    boolean blank = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (blank) {
          return i;
        }
        blank = true;
      } else if (!ProseBuilder.isSpace(c)) {
        blank = false;
      }
    }
    return text.length();
  }

  private int endOfContent(int at, int endOfTag) {
    if (endOfTag == at) {
      return at;
    }
    int nameStart = at;
    while (nameStart < endOfTag && !Character.isLetter(text.charAt(nameStart))) {
      nameStart++;
    }
    int nameEnd = nameStart;
    while (nameEnd < endOfTag && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameStart, nameEnd);
    boolean closes = text.substring(at, nameStart).indexOf('/') >= 0;
    if (closes || !OPAQUE.contains(name)) {
      return endOfTag;
    }
    boolean liquid = text.charAt(at + 1) == '%';
    int ender = find(liquid ? "end" + name : "/" + name, endOfTag);
    int end = ender < 0 ? -1 : find(liquid ? "%}" : "}}", ender);
    return end < 0 ? endOfTag : end + 2;
  }

  /** JSX: elements with a capital are components; braces hold code, which may hold anything. */
  private int endOfElement(int at) {
    int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    boolean component = name < text.length() && Character.isUpperCase(text.charAt(name));
    if (!component || text.startsWith("DOCTYPE", name)) {
      return at;
    }
    int depth = 0;
    char quote = 0;
    int limit = Math.min(text.length(), at + LONGEST_ELEMENT);
    for (int i = name; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && depth == 0)) {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return hasBlankLine(at, i) ? at : i + 1;
      } else if (c == '<' && depth == 0) {
        return at;
      }
    }
    return at;
  }

  private int endOfFootnote(int at) {
    if (!text.startsWith("[^", at)) {
      return at;
    }
    int limit = Math.min(text.length(), at + LONGEST_MARK);
    for (int i = at + 2; i < limit && !ProseBuilder.isSpace(text.charAt(i)); i++) {
      if (text.charAt(i) == ']') {
        return text.startsWith(":", i + 1) ? i + 2 : i + 1;
      }
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
