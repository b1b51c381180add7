package org.dateline.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.dateline.article.Article.Kind;
import org.dateline.text.SourceText;

/**
 * Reads CommonMark with tables and front matter. Code, HTML and the tags of site generators are no
 * prose; the texts of a paragraph's images follow it, so that they don't cut it in two.
 */
final class MarkdownReader {
  private static final int DEEPEST = 100;
  private static final int MOST_CELLS = 200_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final SourceText source;
  private final ProseBuilder prose;
  private final FrontMatter frontMatter;
  private final String raw;
  private final Deque<Image> images = new ArrayDeque<>();
  private boolean titled;

  MarkdownReader(SourceText source) {
    this.source = source;
    prose = new ProseBuilder(source);
    frontMatter = FrontMatter.of(source);
    raw = MarkdownCover.of(source.content(), frontMatter.end());
  }

  Article read() {
    titled = frontMatter.addTo(source, prose);
    walk(parse());
    return prose.build(frontMatter.published(source));
  }

  private Node parse() {
    try {
      return PARSER.parse(raw);
    } catch (IllegalArgumentException e) {
      // Rows of few cells are filled up, so a small file could become a huge table.
      throw new ArticleException(
          source.name(), 0, 0, "has tables of more than " + MOST_CELLS + " cells", "split it");
    }
  }

  /** Visits the tree without recursion, so that its depth does not matter. */
  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean inside = enter(node);
      if (inside && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      node = node == root ? null : node.getNext();
    }
  }

  /** Whether to visit what is inside. */
  private boolean enter(Node node) {
    if (node instanceof Text text) {
      add(text);
    } else if (isPart(node)) {
      prose.part(kind(node));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
      prose.lineBreak();
    } else if (node instanceof Image image) {
      images.add(image);
      return false;
    }
    return true;
  }

  private void leave(Node node) {
    while (isPart(node) && !images.isEmpty()) {
      Image image = images.remove();
      prose.part(Kind.CAPTION);
      for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
        walk(child);
      }
      addCaption(image);
    }
  }

  private static boolean isPart(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  private static boolean isBreak(Node node) {
    return node instanceof HtmlInline tag
        && tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
  }

  private Kind kind(Node node) {
    if (node instanceof Heading heading) {
      boolean title = heading.getLevel() == 1 && !titled && heading.getParent() instanceof Document;
      titled |= title;
      return title ? Kind.TITLE : Kind.HEADING;
    }
    Kind kind = node instanceof TableCell ? Kind.TABLE_CELL : Kind.BODY;
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof BlockQuote) {
        return Kind.QUOTE;
      }
      if (around instanceof ListItem && kind == Kind.BODY) {
        kind = Kind.LIST_ITEM;
      }
    }
    return kind;
  }

  private void add(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int start = spans.get(0).getInputIndex();
      int end = last.getInputIndex() + last.getLength();
      Node cell = text.getParent();
      while (cell != null && !isPart(cell)) {
        cell = cell.getParent();
      }
      if (cell instanceof TableCell) {
        int cellStart = cell.getSourceSpans().get(0).getInputIndex();
        start = withEscapedPipes(cellStart, start);
        end = withEscapedPipes(cellStart, end);
      }
      Aligner.add(prose, raw, start, end, text.getLiteral(), Notation.MARKDOWN);
    }
  }

  /** The table parser counts an escaped pipe as one character of its cell, though it is two. */
  private int withEscapedPipes(int cellStart, int position) {
    int at = cellStart;
    for (int count = cellStart; count < position; count++) {
      at += raw.startsWith("\\|", at) ? 2 : 1;
    }
    return Math.min(at, raw.length());
  }

  /** The title of an image, which sites print below it: the quoted text before its end. */
  private void addCaption(Image image) {
    List<SourceSpan> spans = image.getSourceSpans();
    String title = image.getTitle();
    if (title != null && spans.size() == 1) {
      int end = spans.get(0).getInputIndex() + spans.get(0).getLength();
      int at = raw.lastIndexOf(title, end);
      if (at >= spans.get(0).getInputIndex()) {
        prose.part(Kind.CAPTION).copy(at, at + title.length());
      }
    }
  }
}
