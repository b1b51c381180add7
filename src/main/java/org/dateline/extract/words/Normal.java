package org.dateline.extract.words;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form under which words are compared: lower case, no diacritics. */
public final class Normal {
  private Normal() {}

  /** Normal form of one word. */
  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return strip(word.toLowerCase(Locale.ROOT));
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String strip(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(plain(c));
      }
    }
    return plain.toString();
  }

  /** Letters that Unicode does not decompose, and typographic variants of marks. */
  private static String plain(char c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case '’', '‘', 'ʼ', 'ʹ' -> "'";
      case '“', '”' -> "\"";
      case '–', '‐', '‑', '−' -> "-";
      default -> String.valueOf(c);
    };
  }
}
