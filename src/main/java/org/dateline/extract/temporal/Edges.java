package org.dateline.extract.temporal;

/**
 * Whether an expression that begins or ends in digits stands free of codes, prices and the like.
 */
final class Edges {
  private static final String BEFORE_DIGITS = "$£€¥#@_/\\=&:.,-+";
  private static final String BEFORE_DIGITS_ALWAYS = "$£€¥#@_\\=&+";

  private Edges() {}

  static boolean areClean(Tokens tokens, int from, int to) {
    return leftClean(tokens, from) && rightClean(tokens, to) && !isGroupOfDigits(tokens, from, to);
  }

  /** Groups of digits with blanks between them are a telephone number or the like. */
  private static boolean isGroupOfDigits(Tokens tokens, int from, int to) {
    boolean single = to == from + 1 && tokens.isNumber(from);
    return single
        && from > 0
        && tokens.isNumber(from - 1)
        && tokens.text.charAt(tokens.start(from) - 1) == ' ';
  }

  private static boolean leftClean(Tokens tokens, int from) {
    if (!tokens.isGlued(from)) {
      return !tokens.isNumber(from)
          || tokens.startsParagraph(from)
          || !isOneOf("$£€¥#=<>", tokens, from - 1);
    }
    int before = from - 1;
    if (tokens.isWord(before) || tokens.isNumber(before)) {
      return false;
    }
    char sign = tokens.text.charAt(tokens.start(before));
    if (!tokens.isNumber(from)) {
      return sign != '$'
          && sign != '#'
          && sign != '@'
          && sign != '_'
          && !joins(sign, before, tokens);
    }
    if (BEFORE_DIGITS_ALWAYS.indexOf(sign) >= 0) {
      return false;
    }
    if (BEFORE_DIGITS.indexOf(sign) < 0 || !tokens.isGlued(before)) {
      return true;
    }
    boolean hyphenAfterWord = sign == '-' && before > 0 && isPlainWord(tokens, before - 1);
    return hyphenAfterWord || before == 0;
  }

  /** A path, an address or a file name goes on. */
  private static boolean joins(char sign, int at, Tokens tokens) {
    return (sign == '/' || sign == '.' || sign == '\\') && tokens.isGlued(at);
  }

  private static boolean isPlainWord(Tokens tokens, int at) {
    return tokens.isWord(at) && !tokens.isUpper(at) && tokens.length(at) > 1;
  }

  private static boolean isOneOf(String signs, Tokens tokens, int at) {
    return tokens.length(at) == 1 && signs.indexOf(tokens.text.charAt(tokens.start(at))) >= 0;
  }

  private static boolean rightClean(Tokens tokens, int to) {
    if (to >= tokens.count() || !tokens.isGlued(to)) {
      return to >= tokens.count() || !tokens.isNumber(to - 1) || !isPercent(tokens, to);
    }
    if (tokens.isWord(to) || tokens.isNumber(to)) {
      return false;
    }
    char sign = tokens.text.charAt(tokens.start(to));
    boolean goesOn =
        to + 1 < tokens.count()
            && tokens.isGlued(to + 1)
            && (tokens.isNumber(to + 1) || tokens.isWord(to + 1));
    if (!tokens.isNumber(to - 1)) {
      boolean name = sign == '-' && goesOn && tokens.isCapital(to + 1); // "August-Bebel-Platz"
      return sign != '_' && sign != '@' && !name && !(goesOn && (sign == '/' || sign == '.'));
    }
    if (sign == '%' || sign == '_' || sign == '@' || sign == '\u00b0' || sign == '=') {
      return false;
    }
    if (!goesOn || ",:./-'+".indexOf(sign) < 0) {
      return true;
    }
    return tokens.isWord(to + 1) && (sign == '-' || sign == '\'') && isLower(tokens, to + 1);
  }

  private static boolean isLower(Tokens tokens, int at) {
    return !tokens.isUpper(at);
  }

  private static boolean isPercent(Tokens tokens, int at) {
    return tokens.text.charAt(tokens.start(at)) == '%';
  }
}
