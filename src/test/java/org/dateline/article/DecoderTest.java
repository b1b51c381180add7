package org.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecoderTest {
  @Test
  void theMarkBelongsToTheContent() {
    Reading.utf8("a.txt", "\uFEFFÉté").is("BODY: Été");
    decodes("a.txt", "\uFEFFÉté".getBytes(UTF_16LE), "\uFEFFÉté");
    decodes("a.md", "\uFEFFÉté 😀".getBytes(UTF_16BE), "\uFEFFÉté 😀");
  }

  @Test
  void aPageMayDeclareItsEncoding() {
    String page = "<meta charset='%s'><p>Été – “tôt”</p>";
    Charset windows = Charset.forName("windows-1252");
    decodes("a.html", page.formatted("iso-8859-1").getBytes(windows), page.formatted("iso-8859-1"));
    decodes("a.html", page.formatted("utf-16").getBytes(UTF_8), page.formatted("utf-16"));
    decodes("a.html", page.formatted("no-such").getBytes(UTF_8), page.formatted("no-such"));
    String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><p>Łódź</p>";
    decodes("a.xhtml", xml.getBytes(Charset.forName("ISO-8859-2")), xml);
  }

  @Test
  void aWrongByteIsNamedWithItsPlace() {
    refuses(
        "a.txt",
        "Line 1\r\nL'\u00E9t\u00E9 1944".getBytes(ISO_8859_1),
        "a.txt: line 2, column 3: byte 0xE9 at offset 10 is not UTF-8; save the file as UTF-8");
    refuses(
        "a.txt",
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'},
        "a.txt: line 1, column 2: byte 0x62 at offset 4 is not UTF-16LE; save the file as UTF-8, or"
            + " correct the encoding that it declares");
  }

  @Test
  void aBinaryFileIsRefused() {
    refuses(
        "a.txt",
        new byte[] {'P', 'K', 3, 4, 0},
        "a.txt: is a binary file: the byte at offset 4 is zero; give plain text, Markdown or HTML"
            + " in UTF-8");
    refuses(
        "a.txt",
        "%PDF-1.7\n".getBytes(UTF_8),
        "a.txt: is a PDF document; give its text, as plain text, Markdown or HTML");
  }

  private static void decodes(String name, byte[] bytes, String content) {
    assertThat(ArticleReader.read(name, bytes).source().content()).isEqualTo(content);
  }

  private static void refuses(String name, byte[] bytes, String message) {
    assertThatExceptionOfType(ArticleException.class)
        .isThrownBy(() -> ArticleReader.read(name, bytes))
        .withMessage(message);
  }
}
