package org.dateline.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.claim.Attribution;
import org.dateline.extract.words.Words;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.time.StatedDate;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what the article around it tells: all that a finder of claims works with. Word
 * indexes count over the whole prose. For use by one thread, like the article it belongs to.
 */
final class Context {
  /** A text that goes on with a story has named its year not long before. */
  private static final int STORIES = 2;

  private final Article article;
  private final Sentence sentence;
  private final Quotations quotations;
  private final List<TimeExpression> times;
  private final Set<Integer> years;
  private final Discourse discourse;
  private final ReportedSpeech speech;
  private final EventMentions events;
  private final @Nullable Context previous;
  private @Nullable List<Span> reported;
  private @Nullable List<EventMention> mentions;
  private @Nullable List<Trigger> triggers;
  private @Nullable List<Operand> operands;

  /**
   * @param times the times of the whole article in order, with positions in its prose
   * @param years the years that the article names anywhere
   * @param discourse what the article has settled before this sentence
   * @param speech finds what the sentence reports of somebody's words
   * @param events finds the events of the sentence when they are first asked for
   * @param previous the sentence before, if there is one
   */
  Context(
      Article article,
      Sentence sentence,
      Quotations quotations,
      List<TimeExpression> times,
      Set<Integer> years,
      Discourse discourse,
      ReportedSpeech speech,
      EventMentions events,
      @Nullable Context previous) {
    this.article = article;
    this.sentence = sentence;
    this.quotations = quotations;
    this.times = times;
    this.years = years;
    this.discourse = discourse;
    this.speech = speech;
    this.events = events;
    this.previous = previous;
  }

  /** The same place of the article with its sentence read in another way. */
  Context over(Sentence other) {
    return new Context(
        article, other, quotations, times, years, discourse, speech, events, previous);
  }

  Article article() {
    return article;
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return sentence.words();
  }

  /** The sentence before this one; null at the beginning of the article. */
  @Nullable Context previous() {
    return previous;
  }

  Set<Integer> years() {
    return years;
  }

  /**
   * The years in which a story may be that the sentence goes on with: in news those that stand in
   * it, the last two before it, and those named more than once; else any that the article names.
   */
  Set<Integer> storyYears() {
    if (!isNews()) {
      return years;
    }
    Set<Integer> meant = new HashSet<>();
    Set<Integer> once = new HashSet<>();
    Deque<Integer> before = new ArrayDeque<>();
    for (TimeExpression time : times) {
      boolean own = sentence.span().contains(time.span());
      for (StatedDate date : time.stated()) {
        Integer year = date.year();
        if (year != null && (own || !once.add(year))) {
          meant.add(year);
        }
        if (year != null && time.span().end() <= sentence.span().start()) {
          before.remove(year);
          before.push(year);
        }
      }
    }
    before.stream().limit(STORIES).forEach(meant::add);
    return meant;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Who is answerable for what a span of the prose says. */
  Attribution attribution(Span span) {
    Attribution wording = wording(span);
    if (wording == Attribution.QUOTED) {
      return wording;
    }
    if (reported == null) {
      reported = speech.of(sentence);
    }
    boolean of = reported.stream().anyMatch(told -> told.contains(span));
    return of ? Attribution.REPORTED : Attribution.AUTHOR;
  }

  /** Whose very words a span of the prose is: the article's own, even where it reports, or not. */
  Attribution wording(Span span) {
    return quotations.contain(span) ? Attribution.QUOTED : Attribution.AUTHOR;
  }

  /** Whose words those from {@code from} to {@code to} are. */
  Attribution attribution(int from, int to) {
    return attribution(words().span(from, to));
  }

  /** The time that the words at {@code index} speak of. */
  SpokenOf spokenAt(int index) {
    return SpokenOf.at(sentence, index, article.published(), times);
  }

  /** The day of publication, or null. */
  @Nullable Period published() {
    return article.published() == null ? null : Period.day(article.published());
  }

  /** When the sentence takes place in the story that the article tells, as dates enclose it. */
  Optional<StoryTime> storyTime() {
    return StoryTime.of(sentence, times);
  }

  /** Whether the article tells of the days in which it appeared. */
  boolean isNews() {
    return article.published() != null && SpokenOf.isNews(article.published(), times);
  }

  /** Where the words from {@code from} to {@code to} stand in the source. */
  Span inSource(int from, int to) {
    return article.inSource(words().span(from, to));
  }

  /** Where the sentence stands in the source. */
  Span sentenceInSource() {
    return article.inSource(sentence.span());
  }

  /**
   * The words of the sentence that speak of events, whatever time they give, with the events that
   * they may mean; those of which the timeline holds none are left out.
   */
  List<EventMention> mentions() {
    if (mentions == null) {
      mentions = events.find(sentence, discourse);
    }
    return mentions;
  }

  /** The words of the sentence that speak of events, found by {@code finder} once. */
  List<Trigger> triggers(TriggerFinder finder) {
    if (triggers == null) {
      triggers = finder.find(sentence);
    }
    return triggers;
  }

  /** The words of the sentence that can be compared in time, found by {@code finder} once. */
  List<Operand> operands(Operands finder) {
    if (operands == null) {
      operands = finder.find(this);
    }
    return operands;
  }
}
