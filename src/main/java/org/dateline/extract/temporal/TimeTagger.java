package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;
import org.dateline.time.Anchoring;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of English prose and reads them against the publication date and the
 * dates that the prose itself has named.
 *
 * <p>Immutable and safe for use by many threads. The work grows linearly with the text.
 */
public final class TimeTagger {
  private final TimeLexicon lexicon;
  private final Reader reader;

  private TimeTagger(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new Reader(lexicon.windows(), lexicon.holidays());
  }

  /** A tagger over the words and the grammar that the product brings along. */
  public static TimeTagger create() {
    return new TimeTagger(TimeLexicon.load());
  }

  /** As {@link #tag(CharSequence, LocalDate, Anchoring)}, the anchoring decided from the text. */
  public List<TimeExpression> tag(CharSequence prose, @Nullable LocalDate published) {
    return tag(prose, published, Anchoring.AUTO);
  }

  /**
   * The time expressions in order; they do not overlap.
   *
   * @param published when the prose appeared; without it, what needs it stays unresolved
   * @param anchoring what incomplete dates go on from
   */
  public List<TimeExpression> tag(
      CharSequence prose, @Nullable LocalDate published, Anchoring anchoring) {
    Objects.requireNonNull(anchoring);
    Tokens tokens = new Tokens(prose, lexicon.words());
    List<Found> found =
        new Matcher(tokens, lexicon.automaton(), anchoring == Anchoring.NOTE).find();
    Outline outline = Outline.of(found, published, anchoring);
    Narrative narrative = new Narrative(published, outline);
    Tense tense = new Tense(tokens, lexicon.words());
    List<TimeExpression> expressions = new ArrayList<>();
    for (Found match : found) {
      if (match.reading() == Reading.NONE) {
        continue;
      }
      narrative.at(match.from(), () -> match.outlook(() -> tense.around(match.from(), match.to())));
      List<Read> readings = reader.read(match, narrative);
      for (int i = 0; i < readings.size(); i++) {
        boolean joined = readings.size() < match.parts().size();
        Found.Part part = match.parts().get(i);
        int to = joined ? match.to() : part.to();
        expressions.add(expression(tokens, part.from(), to, readings.get(i)));
      }
    }
    return List.copyOf(expressions);
  }

  private static TimeExpression expression(Tokens tokens, int from, int to, Read read) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    return new TimeExpression(
        span,
        span.of(tokens.text),
        read.type(),
        read.value(),
        read.period(),
        read.granularity(),
        read.anchor(),
        read.stated());
  }
}
