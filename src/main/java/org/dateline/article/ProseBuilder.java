package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Collects the prose of an article from pieces of its source, in order. Within a part any run of
 * white space becomes one space; parts without a word are left out.
 */
final class ProseBuilder {
  private static final String SEPARATOR = "\n\n";

  private static final int UNKNOWN = -1;

  private final SourceText source;
  private final String content;
  private final StringBuilder prose;
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Article.Part> parts = new ArrayList<>();

  private Article.Kind kind = Article.Kind.BODY;
  private int partStart;
  private int lastEnd;
  private boolean atStart = true;
  private int spaceStart = -1;
  private int spaceEnd;

  ProseBuilder(SourceText source) {
    this.source = source;
    this.content = source.content();
    prose = new StringBuilder(content.length());
  }

  /** Ends the current part, if there is one; what follows is of {@code next}. */
  ProseBuilder part(Article.Kind next) {
    end();
    kind = next;
    return this;
  }

  /** The kind of the current part. */
  Article.Kind kind() {
    return kind;
  }

  /** Whether the current part holds nothing yet. */
  boolean atStartOfPart() {
    return atStart;
  }

  /** Adds the source from {@code start} to {@code end}, exclusive, as it stands. */
  ProseBuilder copy(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = content.charAt(i);
      boolean space = isSpaceHere(c, i == from);
      if (space || isInvisible(c)) {
        copyWords(from, i);
        from = i + 1;
        if (space) {
          space(i, i + 1);
        }
      }
    }
    copyWords(from, end);
    return this;
  }

  /** A no-break space joins words; where no word stands before it, it only fills a cell. */
  private boolean isSpaceHere(char c, boolean beforeWord) {
    return isSpace(c) || (c == '\u00A0' && atStart && beforeWord);
  }

  private void copyWords(int start, int end) {
    if (start < end) {
      open(start);
      prose.append(content, start, end);
      map.copy(end - start, start);
      lastEnd = end;
    }
  }

  /**
   * Adds {@code text}, which stands for the source from {@code start} to {@code end}, exclusive.
   */
  ProseBuilder decode(String text, int start, int end) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpaceHere(c, i == from);
      if (space || isInvisible(c)) {
        decodeWords(text, from, i, start, end);
        from = i + 1;
        if (space) {
          space(start, end);
        }
      }
    }
    decodeWords(text, from, text.length(), start, end);
    return this;
  }

  private void decodeWords(String text, int from, int to, int start, int end) {
    if (from < to) {
      open(start);
      prose.append(text, from, to);
      map.decode(to - from, start, end);
      lastEnd = end;
    }
  }

  /** Adds a space for the source from {@code start} to {@code end}, exclusive. */
  ProseBuilder space(int start, int end) {
    if (!atStart) {
      spaceStart = spaceStart < 0 ? start : spaceStart;
      spaceEnd = end;
    }
    return this;
  }

  /** Adds a space for whatever of the source lies between here and what follows. */
  ProseBuilder lineBreak() {
    if (!atStart) {
      spaceStart = spaceStart < 0 ? lastEnd : spaceStart;
      spaceEnd = UNKNOWN;
    }
    return this;
  }

  private void open(int start) {
    if (atStart) {
      if (!prose.isEmpty()) {
        prose.append(SEPARATOR);
        map.decode(SEPARATOR.length(), lastEnd, Math.max(lastEnd, start));
      }
      partStart = prose.length();
      atStart = false;
    } else if (spaceStart >= 0) {
      prose.append(' ');
      if (spaceEnd == UNKNOWN) {
        map.decode(1, spaceStart, Math.max(spaceStart, start));
      } else if (spaceEnd == spaceStart + 1 && content.charAt(spaceStart) == ' ') {
        map.copy(1, spaceStart);
      } else {
        map.decode(1, spaceStart, spaceEnd);
      }
    }
    spaceStart = -1;
  }

  private void end() {
    if (!atStart) {
      parts.add(new Article.Part(kind, new Span(partStart, prose.length())));
    }
    atStart = true;
    spaceStart = -1;
  }

  /** The article of all that was added. */
  Article build(@Nullable LocalDate published) {
    end();
    return new Article(source, prose.toString(), parts, map.build(), published);
  }

  /** White space that separates words; a no-break space is part of the text. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u0085';
  }

  /** What a reader does not see and would break a word in two: hyphenation and break hints. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
