package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Span;

/**
 * Where an article gives somebody's very words: between quotation marks, or in block quotations.
 */
final class Quotations {
  private final List<Span> spans = new ArrayList<>();

  /** Finds the quotations; one that no mark closes ends with its paragraph. */
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
    for (int i = part.start(); i < part.end(); i++) {
      char c = prose.charAt(i);
      if (c == '\n' && open >= 0) {
        spans.add(new Span(open, i));
        open = -1;
      } else if (c == '“' || (c == '"' && open < 0)) {
        open = open < 0 ? i : open;
      } else if ((c == '”' || c == '"') && open >= 0) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, part.end()));
    }
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
