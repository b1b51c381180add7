package org.dateline.extract.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dateline.text.Span;

/**
 * Splits prose into sentences with OpenNLP, and mends its breaks after initials and abbreviations.
 */
public final class Sentences {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** A sentence that is longer is cut, so that the work for it stays bounded. */
  private static final int LONGEST = 1000;

  /** How much the model sees at once. */
  private static final int BLOCK = 4000;

  /** What is counted by Roman numerals. */
  private static final Set<String> NUMBERED = Set.of("War", "Part", "Phase", "Chapter", "Article");

  private final SentenceModel model;
  private final Set<String> abbreviations;

  /** Loads the model and the abbreviations. */
  public Sentences() {
    try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("sentence model " + MODEL + " is not on the class path");
      }
      model = new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    abbreviations = Set.copyOf(Lexicon.lines("abbreviations"));
  }

  /** The sentences of {@code prose} within {@code part}, in order, without surrounding space. */
  public List<Span> of(String prose, Span part) {
    List<Span> sentences = new ArrayList<>();
    SentenceDetectorME detector = new SentenceDetectorME(model);
    int line = part.start();
    while (line < part.end()) {
      int end = prose.indexOf('\n', line);
      int stop = end < 0 || end > part.end() ? part.end() : end;
      int from = line;
      while (from < stop) {
        int to = Math.min(stop, from + BLOCK);
        int before = sentences.size();
        split(detector, prose, from, to, sentences);
        boolean cut = to < stop && sentences.size() > before + 1;
        from = cut ? sentences.remove(sentences.size() - 1).start() : to;
      }
      line = stop + 1;
    }
    return sentences;
  }

  private void split(
      SentenceDetectorME detector, String prose, int from, int to, List<Span> sentences) {
    if (isSignsAlone(prose, from, to)) {
      return; // the model would weigh every mark
    }
    int open = -1;
    for (opennlp.tools.util.Span found : detector.sentPosDetect(prose.substring(from, to))) {
      int start = open >= 0 ? open : from + found.getStart();
      int end = from + found.getEnd();
      if (end < to && endsInAbbreviation(prose, start, end)) {
        open = start;
      } else {
        open = -1;
        add(prose, start, end, sentences);
      }
    }
    if (open >= 0) {
      add(prose, open, to, sentences);
    }
  }

  private static void add(String prose, int start, int end, List<Span> sentences) {
    int from = start;
    while (end - from > LONGEST) {
      int space = prose.lastIndexOf(' ', from + LONGEST);
      int to = space > from ? space : from + LONGEST;
      sentences.add(new Span(from, to));
      from = space > from ? space + 1 : to;
    }
    sentences.add(new Span(from, end));
  }

  private static boolean isSignsAlone(String prose, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(prose.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean endsInAbbreviation(String prose, int start, int end) {
    if (prose.charAt(end - 1) != '.') {
      return false;
    }
    int word = end - 1;
    while (word > start && !Character.isWhitespace(prose.charAt(word - 1))) {
      word--;
    }
    String last = prose.substring(word, end - 1);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    return (initial && !isNumeral(prose.substring(start, word), last))
        || abbreviations.contains(last);
  }

  /** "World War I" ends in a number, "George V" may end in an initial. */
  private static boolean isNumeral(String before, String last) {
    return (last.equals("I") || last.equals("V"))
        && NUMBERED.stream().anyMatch(thing -> before.endsWith(thing + " "));
  }
}
