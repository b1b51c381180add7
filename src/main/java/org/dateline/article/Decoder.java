package org.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters, or says which byte prevents it. */
final class Decoder {
  /** HTML, 13.2.3.2: a page declares its encoding within the first 1024 bytes. */
  private static final int HEAD_OF_A_PAGE = 1024;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\s[^>]{0,200}?(?:charset|encoding)\\s{0,8}=\\s{0,8}[\"']?([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private final String name;
  private final byte[] bytes;
  private final Charset charset;

  private Decoder(String name, byte[] bytes, Charset charset) {
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
  }

  /**
   * The characters, byte order mark included.
   *
   * @throws ArticleException if the bytes are no text, or not of the encoding that they should have
   */
  static SourceText decode(String name, byte[] bytes, ArticleFormat format) {
    Charset charset = byMark(bytes);
    if (charset == null) {
      refuseBinary(name, bytes);
      charset = format == ArticleFormat.HTML ? declared(bytes) : UTF_8;
    }
    return new SourceText(name, new Decoder(name, bytes, charset).decode());
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      if (mark == 0xFEFF) {
        return UTF_16BE;
      }
      if (mark == 0xFFFE) {
        return UTF_16LE;
      }
    }
    return null;
  }

  private static void refuseBinary(String name, byte[] bytes) {
    if (new String(bytes, 0, Math.min(bytes.length, 5), ISO_8859_1).equals("%PDF-")) {
      throw new ArticleException(
          name, 0, 0, "is a PDF document", "give its text, as plain text, Markdown or HTML");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new ArticleException(
            name,
            0,
            0,
            "is a binary file: the byte at offset " + i + " is zero",
            "give plain text, Markdown or HTML in UTF-8");
      }
    }
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_OF_A_PAGE), ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return UTF_8;
    }
    String label = declaration.group(1).toLowerCase(Locale.ROOT);
    try {
      // Encoding Standard, 4.2: these labels mean windows-1252, and UTF-16 in a page that could be
      // read so far as ASCII means UTF-8.
      return switch (label) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
        case "utf-16", "utf-16le", "utf-16be" -> UTF_8;
        default -> Charset.forName(label);
      };
    } catch (IllegalArgumentException e) {
      return UTF_8;
    }
  }

  private String decode() {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(input, output, true);
    if (result.isError()) {
      throw wrongByte(input.position(), output.flip());
    }
    decoder.flush(output);
    return output.flip().toString();
  }

  private ArticleException wrongByte(int at, CharBuffer before) {
    LineMap lines = LineMap.of(before);
    return new ArticleException(
        name,
        lines.line(before.length()),
        lines.column(before.length()),
        String.format(
            "byte 0x%02X at offset %d is not %s", bytes[at], at, charset.displayName(Locale.ROOT)),
        charset.equals(UTF_8)
            ? "save the file as UTF-8"
            : "save the file as UTF-8, or correct the encoding that it declares");
  }
}
