package org.dateline.timeline;

import java.text.Normalizer;

/** How names are compared: without regard to case, diacritics, hyphens and kinds of apostrophe. */
public final class Names {
  private Names() {}

  /**
   * The form under which all spellings of a name meet: {@code "Łódź"} and {@code "lodz"}, {@code
   * "the Élysée"} and {@code "The Elysee"}.
   */
  public static String key(String name) {
    // Most names are ASCII, and the tables of the normalizer take long to load.
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, Character.toLowerCase(plain.charAt(i)));
    }
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case '’', '‘', 'ʼ', '`' -> key.append('\'');
      default -> {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          key.append(c);
        } else if (c == '\'' || c == '&' || c == '+') {
          key.append(c);
        } else if (!isMark(c)
            && !key.isEmpty()
            && key.charAt(key.length() - 1) != ' '
            && c != '.') {
          key.append(' ');
        }
      }
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
