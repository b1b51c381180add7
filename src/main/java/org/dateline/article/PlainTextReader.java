package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.SourceText;
import org.dateline.text.Span;

/**
 * Reads text without markup. Blank lines separate paragraphs; within a paragraph a line break is
 * either the wrap of a long line, which becomes a space, or the end of a paragraph of one line.
 */
final class PlainTextReader {
  /** Nobody wraps lines at fewer characters, or at more. */
  private static final int NARROWEST_WRAP = 40;

  private static final int WIDEST_WRAP = 120;
  private static final int LONGEST_TITLE = 160;
  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]*_";
  private static final String STOPS = ".!?:;\u2026";

  private final SourceText source;
  private final String content;
  private final ProseBuilder prose;
  private boolean untitled = true;

  PlainTextReader(SourceText source) {
    this.source = source;
    content = source.content();
    prose = new ProseBuilder(source);
  }

  Article read() {
    List<Span> paragraph = new ArrayList<>();
    boolean blankBefore = false;
    int start = content.startsWith("\uFEFF") ? 1 : 0;
    while (start <= content.length()) {
      int end = endOfLine(start);
      Span line = trimmed(start, end);
      if (!line.isEmpty()) {
        if (blankBefore && !paragraph.isEmpty()) {
          add(paragraph, true);
          paragraph.clear();
        }
        paragraph.add(line);
      }
      blankBefore = line.isEmpty();
      start = afterBreak(end);
    }
    if (!paragraph.isEmpty()) {
      add(paragraph, false);
    }
    return prose.build(PublicationLine.find(source));
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int afterBreak(int end) {
    return content.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && ProseBuilder.isSpace(content.charAt(from))) {
      from++;
    }
    while (to > from && ProseBuilder.isSpace(content.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private void add(List<Span> lines, boolean more) {
    int width = lines.stream().mapToInt(Span::length).max().orElseThrow();
    boolean dated = PublicationLine.date(lines.get(0).of(content)).isPresent();
    boolean title = untitled && more && !dated && isTitle(lines, width);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (i > 0 && wraps(lines.get(i - 1), line, width)) {
        prose.space(lines.get(i - 1).end(), line.start());
      } else {
        prose.part(title ? Article.Kind.TITLE : Article.Kind.BODY);
      }
      prose.copy(line.start(), line.end());
    }
    untitled &= dated;
  }

  /** A headline is short, stands alone, and does not end as a sentence of prose does. */
  private boolean isTitle(List<Span> lines, int width) {
    Span all = lines.get(0).cover(lines.get(lines.size() - 1));
    boolean oneLine = lines.size() == 1;
    boolean twoLines = lines.size() == 2 && wraps(lines.get(0), lines.get(1), width);
    return (oneLine || twoLines)
        && all.length() <= LONGEST_TITLE
        && !endsSentence(all)
        && all.of(content).codePoints().anyMatch(Character::isLetter);
  }

  private boolean wraps(Span line, Span next, int width) {
    if (Character.isLowerCase(content.codePointAt(next.start()))) {
      return true;
    }
    boolean plausible = line.length() >= NARROWEST_WRAP && width <= WIDEST_WRAP;
    return plausible && (!endsSentence(line) || line.length() + 1 + firstWord(next) > width);
  }

  private int firstWord(Span line) {
    int end = line.start();
    while (end < line.end() && !ProseBuilder.isSpace(content.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private boolean endsSentence(Span line) {
    int last = line.end() - 1;
    while (last > line.start() && CLOSING.indexOf(content.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(content.charAt(last)) >= 0;
  }
}
