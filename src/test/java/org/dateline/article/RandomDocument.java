package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.text.Span;

/** A document made from a seed, with the place of each of its words. */
final class RandomDocument {
  /**
   * A word that occurs once.
   *
   * @param prose decoded
   * @param span where it was written
   * @param block the paragraph that it belongs to
   */
  record Word(String prose, Span span, int block) {}

  private final Random random;
  private final ArticleFormat format;
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private final String lineBreak;
  private int block;

  private RandomDocument(ArticleFormat format, long seed) {
    this.format = format;
    random = new Random(seed);
    lineBreak = pick("\n", "\r\n");
  }

  static RandomDocument of(ArticleFormat format, long seed) {
    RandomDocument document = new RandomDocument(format, seed);
    document.write();
    return document;
  }

  String text() {
    return text.toString();
  }

  List<Word> words() {
    return words;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private void write() {
    text.append(pick("", "\uFEFF"));
    int blocks = 1 + random.nextInt(8);
    for (block = 0; block < blocks; block++) {
      switch (format) {
        case PLAIN -> paragraph("", pick(" ", "\t", "  "), lineBreak + lineBreak);
        case MARKDOWN -> markdownBlock();
        case HTML -> htmlBlock();
      }
    }
  }

  private void markdownBlock() {
    String end = lineBreak + lineBreak;
    switch (random.nextInt(7)) {
      case 0 -> paragraph("## ", " ", end);
      case 1 -> paragraph("- ", pick(" ", lineBreak + "  "), end);
      case 2 -> paragraph("> ", pick(" ", lineBreak + "> ", lineBreak), end);
      case 3 -> {
        paragraph("| ", " ", " | ");
        block++;
        paragraph("", pick(" ", " {{< x >}} "), " |" + lineBreak + "|---|---|" + end);
      }
      case 4 -> {
        text.append("```").append(lineBreak).append("code").append(lineBreak);
        text.append("```").append(end);
      }
      default -> paragraph("", pick(" ", lineBreak, "  " + lineBreak, "\\" + lineBreak), end);
    }
  }

  private void htmlBlock() {
    String space = pick(" ", lineBreak, "<!-- x --> ", "<br>", " <script>x</script>", "&#32;");
    switch (random.nextInt(5)) {
      case 0 -> paragraph("<h2>", space, "</h2>");
      case 1 -> paragraph("<ul><li>", space, "</ul>");
      case 2 -> paragraph("<blockquote>", space, "</blockquote>");
      case 3 -> paragraph("<table><td>", space, "</table>");
      default -> paragraph("<p class='a&amp;b'>" + pick("", lineBreak), space, pick("", "</p>"));
    }
  }

  private void paragraph(String start, String space, String end) {
    text.append(start);
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(space);
      }
      switch (format == ArticleFormat.PLAIN ? 0 : random.nextInt(5)) {
        case 1 -> word(format == ArticleFormat.HTML ? "<i>" : "**");
        case 2 -> word("<a href='x&eacute;y'>");
        default -> word("");
      }
    }
    text.append(end);
  }

  private void word(String open) {
    text.append(open);
    StringBuilder prose = new StringBuilder();
    int from = text.length();
    piece(prose, "w" + words.size() + "x", "w" + words.size() + "x");
    for (int i = random.nextInt(4); i > 0; i--) {
      switch (random.nextInt(format == ArticleFormat.PLAIN ? 3 : 8)) {
        case 0 -> piece(prose, "\uD83D\uDE00", "\uD83D\uDE00");
        case 1 -> piece(prose, "e\u0301", "e\u0301");
        case 2 -> piece(prose, "n\u00ADo", "no");
        case 3 -> piece(prose, "&eacute;", "é");
        case 4 -> piece(prose, "&#x1F600;", "\uD83D\uDE00");
        case 5 -> piece(prose, "&amp;", "&");
        case 6 -> piece(prose, "&#33;", "!");
        default -> {
          boolean markdown = format == ArticleFormat.MARKDOWN;
          piece(prose, markdown ? "\\*" : "&lt", markdown ? "*" : "<");
        }
      }
    }
    piece(prose, "z", "z");
    words.add(new Word(prose.toString(), new Span(from, text.length()), block));
    text.append(open.startsWith("<") ? "</" + open.charAt(1) + ">" : open);
  }

  private void piece(StringBuilder prose, String written, String meant) {
    text.append(written);
    prose.append(meant);
  }
}
