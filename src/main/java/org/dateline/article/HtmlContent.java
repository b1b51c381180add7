package org.dateline.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main content of a page.
 *
 * @param element what holds it
 * @param marked whether the page marks it as such; if not it is the whole body
 */
record HtmlContent(Element element, boolean marked) {
  private static final String CANDIDATES = "[itemprop=articleBody], article, main, [role=main]";

  /** The smallest marked element that has most of the text that is marked. */
  static HtmlContent of(Document page) {
    Elements candidates = page.select(CANDIDATES);
    Map<Element, Long> lengths = textLengths(page, candidates);
    long most = lengths.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> lengths.getOrDefault(candidate, 0L) * 2 > most)
        .min((a, b) -> Long.compare(lengths.getOrDefault(a, 0L), lengths.getOrDefault(b, 0L)))
        .map(best -> Optional.ofNullable(best.closest("article")).orElse(best))
        .map(best -> new HtmlContent(best, true))
        .orElseGet(() -> new HtmlContent(page.body(), false));
  }

  private static Map<Element, Long> textLengths(Document page, Elements candidates) {
    Map<Element, Long> lengths = new IdentityHashMap<>();
    candidates.forEach(candidate -> lengths.put(candidate, 0L));
    Deque<Long> open = new ArrayDeque<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private long total;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              total += text.getWholeText().strip().length();
            }
            open.push(total);
          }

          @Override
          public void tail(Node node, int depth) {
            long before = open.pop();
            if (node instanceof Element element) {
              lengths.computeIfPresent(element, (e, none) -> total - before);
            }
          }
        },
        page);
    return lengths;
  }

  /**
   * The element whose text, or whose attribute {@code content}, is the title: a heading of the
   * content, what the page tells to those who share it, any heading, the name of the page.
   */
  Optional<Element> title(Document page) {
    Elements headings = page.select("h1");
    headings.removeIf(heading -> !heading.hasText());
    return headings.stream()
        .filter(this::isRead)
        .findFirst()
        .or(() -> page.select("meta[property=og:title][content~=\\S]").stream().findFirst())
        .or(() -> headings.stream().findFirst())
        .or(() -> page.select("title").stream().filter(Element::hasText).findFirst());
  }

  /** Whether an element is part of the content, and not of something in it that is no prose. */
  boolean isRead(Element candidate) {
    for (Element e = candidate; e != null; e = e.parent()) {
      if (HtmlElements.holdsNoProse(e, marked)) {
        return false;
      }
      if (e == element) {
        return true;
      }
    }
    return false;
  }
}
