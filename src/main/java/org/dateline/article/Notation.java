package org.dateline.article;

import org.jsoup.parser.Parser;

/** How a source writes a character by other characters. */
enum Notation {
  /** CommonMark 0.31.2, 2.4 and 2.5: a backslash before ASCII punctuation, and entities. */
  MARKDOWN {
    @Override
    int length(CharSequence raw, int at, int end) {
      if (raw.charAt(at) == '\\') {
        return at + 1 < end && isAsciiPunctuation(raw.charAt(at + 1)) ? 2 : 0;
      }
      int length = reference(raw, at, end);
      return length > 0 && raw.charAt(at + length - 1) == ';' ? length : 0;
    }

    @Override
    String decode(String escape) {
      return escape.charAt(0) == '\\' ? escape.substring(1) : unescaped(escape);
    }
  },

  /** HTML, 13.5: character references, which old names may leave open. */
  HTML {
    @Override
    int length(CharSequence raw, int at, int end) {
      return reference(raw, at, end);
    }

    @Override
    String decode(String escape) {
      return unescaped(escape);
    }
  },

  /** YAML 1.2, 7.3.2: a doubled quote stands for one. */
  SINGLE_QUOTED {
    @Override
    int length(CharSequence raw, int at, int end) {
      return raw.charAt(at) == '\'' && at + 1 < end && raw.charAt(at + 1) == '\'' ? 2 : 0;
    }

    @Override
    String decode(String escape) {
      return "'";
    }
  },

  /** YAML 1.2, 5.7, and TOML 1.0, "String": what both write with a backslash. */
  DOUBLE_QUOTED {
    @Override
    int length(CharSequence raw, int at, int end) {
      if (raw.charAt(at) != '\\' || at + 1 == end) {
        return 0;
      }
      int length =
          switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
          };
      return Math.min(length, end - at);
    }

    @Override
    String decode(String escape) {
      return switch (escape.charAt(1)) {
        case 'x', 'u', 'U' -> Character.toString(Integer.parseInt(escape.substring(2), 16));
        case 'n' -> "\n";
        case 't' -> "\t";
        case 'r' -> "\r";
        case '_' -> "\u00A0";
        case 'N' -> "\u0085";
        case 'L' -> "\u2028";
        case 'P' -> "\u2029";
        case '\r', '\n' -> "";
        default -> escape.substring(1);
      };
    }
  },

  /** Every character stands for itself. */
  LITERAL {
    @Override
    int length(CharSequence raw, int at, int end) {
      return 0;
    }

    @Override
    String decode(String escape) {
      return escape;
    }
  };

  private static final int LONGEST_REFERENCE = 34;

  /** Length of the escape that begins at {@code at}, 0 if none does. */
  abstract int length(CharSequence raw, int at, int end);

  /** What an escape stands for. */
  abstract String decode(String escape);

  private static int reference(CharSequence raw, int at, int end) {
    if (raw.charAt(at) != '&') {
      return 0;
    }
    int limit = Math.min(end, at + LONGEST_REFERENCE);
    int to = at + 1;
    while (to < limit && (isAsciiAlphanumeric(raw.charAt(to)) || raw.charAt(to) == '#')) {
      to++;
    }
    if (to == at + 1) {
      return 0;
    }
    return to < end && raw.charAt(to) == ';' ? to + 1 - at : to - at;
  }

  private static String unescaped(String reference) {
    return Parser.unescapeEntities(reference, false);
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !isAsciiAlphanumeric(c);
  }
}
