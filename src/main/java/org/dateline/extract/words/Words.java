package org.dateline.extract.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.dateline.text.Span;

/**
 * The words of a text in order: runs of letters, of digits, or single other marks, each with its
 * normal form (lower case, no diacritics). Indexes count words from 0; offsets count UTF-16 units.
 */
public final class Words {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] norms;

  private Words(String text, int[] starts, int[] ends, String[] norms) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.norms = norms;
  }

  /** What stands from the word at {@code from} to that before {@code to}. */
  public String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** Splits {@code text} into words, in linear time. */
  public static Words of(String text) {
    opennlp.tools.util.Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
    int[] starts = new int[tokens.length];
    int[] ends = new int[tokens.length];
    int count = 0;
    for (opennlp.tools.util.Span token : tokens) {
      if (continuesWord(
          text, count == 0 ? -1 : starts[count - 1], count == 0 ? -1 : ends[count - 1], token)) {
        ends[count - 1] = token.getEnd();
      } else if (isRunOfMarks(text, token)) {
        for (int i = token.getStart(); i < token.getEnd(); i++) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + count / 2 + 16);
            ends = Arrays.copyOf(ends, starts.length);
          }
          starts[count] = i;
          ends[count++] = i + 1;
        }
      } else {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count + count / 2 + 16);
          ends = Arrays.copyOf(ends, starts.length);
        }
        starts[count] = token.getStart();
        ends[count++] = token.getEnd();
      }
    }
    String[] norms = new String[count];
    for (int i = 0; i < count; i++) {
      norms[i] = Normal.of(text.substring(starts[i], ends[i]));
    }
    return new Words(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), norms);
  }

  /**
   * The normal form of the first word of {@code phrase}, as {@link #of} would cut it; empty if
   * there is none. It costs less where only that word is asked for.
   */
  public static String firstNorm(String phrase) {
    int end = 0;
    while (end < phrase.length() && phrase.charAt(end) < 128 && isAsciiLetter(phrase.charAt(end))) {
      end++;
    }
    boolean plain = end > 0 && (end == phrase.length() || phrase.charAt(end) < 128);
    if (plain) {
      return Normal.of(phrase.substring(0, end));
    }
    Words words = of(phrase);
    return words.size() == 0 ? "" : words.norm(0);
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The normal forms of the words of a name or phrase. */
  public static List<String> norms(String phrase) {
    return List.of(of(phrase).norms);
  }

  /** A combining mark belongs to the letter before it, and so do the letters that follow. */
  private static boolean continuesWord(
      String text, int start, int end, opennlp.tools.util.Span token) {
    if (end != token.getStart() || start < 0 || !Character.isLetter(text.charAt(start))) {
      return false;
    }
    return isCombining(text.charAt(token.getStart())) || isCombining(text.charAt(end - 1));
  }

  private static boolean isCombining(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isRunOfMarks(String text, opennlp.tools.util.Span token) {
    return token.length() > 1
        && !Character.isLetterOrDigit(text.charAt(token.getStart()))
        && !Character.isHighSurrogate(text.charAt(token.getStart()));
  }

  /** How many words. */
  public int size() {
    return starts.length;
  }

  /** Offset of the first unit of word {@code index}. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after the last unit of word {@code index}. */
  public int end(int index) {
    return ends[index];
  }

  /** Normal form of word {@code index}; the empty string outside the text. */
  public String norm(int index) {
    return index < 0 || index >= norms.length ? "" : norms[index];
  }

  /** Where the words from {@code from} to {@code to}, exclusive, stand. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The word as written. */
  public String raw(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Whether the word starts with a capital letter. */
  public boolean isCapitalised(int index) {
    return index >= 0 && index < starts.length && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** Whether the word has letters, all of them capitals. */
  public boolean isUpperCase(int index) {
    String raw = raw(index);
    return Character.isUpperCase(raw.charAt(0)) && raw.equals(raw.toUpperCase(Locale.ROOT));
  }

  /** Whether the word is a run of letters. */
  public boolean isLetters(int index) {
    return index >= 0 && index < starts.length && Character.isLetter(text.charAt(starts[index]));
  }

  /** Whether the word is a run of digits. */
  public boolean isDigits(int index) {
    return index >= 0 && index < starts.length && Character.isDigit(text.charAt(starts[index]));
  }

  /** Whether no space stands between the word before and the word; false outside the text. */
  public boolean isGlued(int index) {
    return index > 0 && index < starts.length && ends[index - 1] == starts[index];
  }

  /** Index of the first word that ends after {@code offset}; {@link #size()} if none does. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }
}
