package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Span;

/**
 * Where an article gives somebody's very words: between quotation marks, double or single, straight
 * or curly, or in block quotations. A quotation within another is part of it.
 */
final class Quotations {
  private static final String CLOSING_PUNCTUATION = ".,!?…";

  private final List<Span> spans = new ArrayList<>();

  /**
   * Finds the quotations; one that no mark closes ends with its paragraph, since each paragraph of
   * a long quotation opens anew.
   */
  static Quotations of(Article article) {
    Quotations quotations = new Quotations();
    for (Article.Part part : article.parts()) {
      if (part.kind() == Article.Kind.QUOTE) {
        quotations.spans.add(part.span());
      } else {
        quotations.collect(article.prose(), part.span());
      }
    }
    return quotations;
  }

  private void collect(String prose, Span part) {
    int open = -1;
    int depth = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = prose.charAt(i);
      if (open < 0) {
        int singleEnd = opensSingle(prose, i, part) ? singleEnd(prose, i, part.end()) : -1;
        if (singleEnd > 0) {
          spans.add(new Span(i, singleEnd));
          i = singleEnd - 1;
        } else if (c == '"' || opensCurly(c)) {
          open = i;
          depth = 1;
        }
      } else if (c == '\n') {
        spans.add(new Span(open, i));
        open = -1;
      } else if (opensCurly(c) && prose.charAt(open) != '"') {
        depth++;
      } else if (closes(c, prose.charAt(open)) && --depth == 0) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, part.end()));
    }
  }

  private static boolean opensCurly(char c) {
    return c == '“' || c == '„' || c == '«';
  }

  /** A straight mark closes a straight one; curly marks are sometimes closed by a straight one. */
  private static boolean closes(char c, char open) {
    return open == '"' ? c == '"' : c == '”' || c == '»' || c == '"' || (open == '„' && c == '“');
  }

  /** A single mark in front of a word, where none could be an apostrophe. */
  private static boolean opensSingle(String prose, int at, Span part) {
    char c = prose.charAt(at);
    boolean first = at == part.start() || " (\n—–".indexOf(prose.charAt(at - 1)) >= 0;
    return (c == '‘' || c == '\'')
        && first
        && at + 1 < part.end()
        && Character.isLetter(prose.charAt(at + 1));
  }

  /**
   * Where a quotation in single marks ends: behind the mark that follows punctuation, else behind
   * the first that no letter follows; -1 where the paragraph has none, so that it was an apostrophe
   * ("'til dawn").
   */
  private static int singleEnd(String prose, int open, int end) {
    int plain = -1;
    char opening = prose.charAt(open);
    for (int i = open + 1; i < end && prose.charAt(i) != '\n'; i++) {
      char c = prose.charAt(i);
      boolean again = c == '‘' || (c == '\'' && prose.charAt(i - 1) == ' ');
      if (again || c == '"' || c == '“') {
        break;
      }
      boolean closes =
          (c == '’' || (c == '\'' && opening == '\''))
              && (i + 1 == end || !Character.isLetterOrDigit(prose.charAt(i + 1)));
      if (closes && CLOSING_PUNCTUATION.indexOf(prose.charAt(i - 1)) >= 0) {
        return i + 1;
      }
      plain = closes && plain < 0 ? i + 1 : plain;
    }
    return plain;
  }

  /** Whether a span of the prose lies within a quotation. */
  boolean contain(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span quotation = spans.get(middle);
      if (quotation.contains(span)) {
        return true;
      }
      if (quotation.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
