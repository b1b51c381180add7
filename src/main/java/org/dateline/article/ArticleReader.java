package org.dateline.article;

import org.dateline.text.SourceText;

/** Reads articles: the bytes of a file in, prose with exact positions out. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads an article in the format that its name tells.
   *
   * @param name path or other name, for messages and reports
   * @param content the bytes of the file: UTF-8, UTF-16 with a byte order mark, or for HTML the
   *     encoding that the page declares
   * @throws ArticleException if the content is no text of that encoding, or says of itself what
   *     cannot be, such as an impossible date
   */
  public static Article read(String name, byte[] content) {
    return read(name, content, ArticleFormat.of(name));
  }

  /**
   * Reads an article in a format whatever its name tells.
   *
   * @throws ArticleException as {@link #read(String, byte[])} does
   */
  public static Article read(String name, byte[] content, ArticleFormat format) {
    return read(Decoder.decode(name, content, format), format);
  }

  /**
   * Reads an article that is decoded already.
   *
   * @throws ArticleException if it says of itself what cannot be, such as an impossible date
   */
  public static Article read(SourceText source, ArticleFormat format) {
    return switch (format) {
      case PLAIN -> new PlainTextReader(source).read();
      case MARKDOWN -> new MarkdownReader(source).read();
      case HTML -> new HtmlReader(source).read();
    };
  }
}
