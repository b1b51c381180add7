package org.dateline.article;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.article.Article.Kind;
import org.dateline.text.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the article of an HTML page: its main content, not what stands around it. */
final class HtmlReader implements NodeFilter {
  private final SourceText source;
  private final ProseBuilder prose;
  private final int mark;
  private final HtmlContent content;
  private final Document page;
  private final @Nullable Element title;
  private final Deque<Kind> kinds = new ArrayDeque<>();
  private boolean afterBreak;

  HtmlReader(SourceText source) {
    this.source = source;
    prose = new ProseBuilder(source);
    // The parser would take a byte order mark for the first word of the body.
    mark = source.content().startsWith("\uFEFF") ? 1 : 0;
    page =
        Parser.htmlParser().setTrackPosition(true).parseInput(source.content().substring(mark), "");
    content = HtmlContent.of(page);
    title = content.title(page).orElse(null);
    kinds.push(Kind.BODY);
  }

  Article read() {
    if (title != null && !content.isRead(title)) {
      addTitle(title);
    }
    content.element().filter(this);
    return prose.build(new HtmlDates(source, mark, page, content).published());
  }

  private void addTitle(Element element) {
    prose.part(Kind.TITLE);
    if (element.normalName().equals("meta")) {
      var place = element.attributes().sourceRange("content").valueRange();
      add(element.attr("content"), place);
    } else {
      element
          .nodeStream(TextNode.class)
          .forEach(text -> add(text.getWholeText(), text.sourceRange()));
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText(), text.sourceRange());
      afterBreak &= text.isBlank();
    } else if (node instanceof Element element) {
      return head(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    if (HtmlElements.holdsNoProse(element, content.marked())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isQuotation(element)) {
      mark("“", element.sourceRange());
    } else if (HtmlElements.isBlock(element)) {
      kinds.push(kind(element));
      prose.part(kinds.element());
      afterBreak = false;
    }
    return FilterResult.CONTINUE;
  }

  /** One break wraps a line; two in a row end a paragraph. */
  private void lineBreak() {
    if (afterBreak) {
      prose.part(kinds.element());
    } else {
      prose.lineBreak();
    }
    afterBreak = true;
  }

  private Kind kind(Element element) {
    Kind around = kinds.element();
    if (element == title || around == Kind.TITLE) {
      return Kind.TITLE;
    }
    return around == Kind.QUOTE ? around : HtmlElements.kind(element).orElse(around);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && HtmlElements.isBlock(element)) {
      kinds.pop();
      prose.part(kinds.element());
    } else if (node instanceof Element element && isQuotation(element)) {
      mark("”", element.endSourceRange());
    }
    return FilterResult.CONTINUE;
  }

  /** Readers see quotation marks around such an element. */
  private static boolean isQuotation(Element element) {
    return element.normalName().equals("q");
  }

  private void mark(String quotation, Range tag) {
    if (tag.isTracked() && tag.endPos() > tag.startPos()) {
      prose.decode(quotation, tag.startPos() + mark, tag.endPos() + mark);
    }
  }

  private void add(String decoded, Range range) {
    if (range.isTracked() && range.endPos() > range.startPos()) {
      int start = range.startPos() + mark;
      int end = range.endPos() + mark;
      Aligner.add(prose, source.content(), start, end, decoded, Notation.HTML);
    }
  }
}
