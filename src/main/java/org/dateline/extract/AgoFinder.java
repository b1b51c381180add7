package org.dateline.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Dated;
import org.dateline.claim.ElapsedClaim;
import org.dateline.claim.Modality;
import org.dateline.extract.words.WordClasses;
import org.dateline.extract.words.Words;
import org.dateline.time.Anchor;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that stand beside the years that have passed since: "forty years ago, on 5 June
 * 1975". The calendar and the day of publication tell whether both are of one time.
 */
final class AgoFinder implements ClaimFinder {
  /** Words that make a count of years no whole one. */
  private static final Set<String> PARTS = Set.of("half", "quarter", "and");

  private final LapseReader lapses;
  private final Set<String> prepositions;

  AgoFinder(LapseReader lapses, WordClasses classes) {
    this.lapses = lapses;
    prepositions = classes.set("preposition");
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    LocalDate published = context.article().published();
    if (published == null) {
      return;
    }
    List<Sentence.TimeMention> times = context.sentence().times();
    for (int i = 0; i + 1 < times.size(); i++) {
      Sentence.TimeMention one = times.get(i);
      Sentence.TimeMention other = times.get(i + 1);
      boolean first = isAgo(context.words(), one);
      Sentence.TimeMention ago = first ? one : other;
      Sentence.TimeMention date = first ? other : one;
      if ((first || isAgo(context.words(), other))
          && isDate(date.expression())
          && isApposed(context.words(), one.to(), other.from())
          && (first || isClosed(context, other.to()))
          && context.attribution(one.from(), other.to()) == Attribution.AUTHOR) {
        ElapsedClaim claim = claim(context, ago, date, published);
        if (claim != null) {
          claims.accept(claim);
        }
      }
    }
  }

  private @Nullable ElapsedClaim claim(
      Context context, Sentence.TimeMention ago, Sentence.TimeMention date, LocalDate published) {
    Period then = requireNonNull(ago.expression().period());
    Period said = requireNonNull(date.expression().period());
    int years = published.getYear() - then.firstDay().orElse(published).getYear();
    LapseReader.Read length = lapses.read(context.sentence(), ago, "P" + years + "Y");
    if (length == null) {
      return null;
    }
    int from = Math.min(length.from(), date.from());
    int to = Math.max(length.to(), date.to());
    return new ElapsedClaim(
        context.inSource(from, to),
        context.sentenceInSource(),
        context.inSource(length.from(), length.to()),
        length.value(),
        length.lapse(),
        Dated.at(context.inSource(date.from(), date.to()), List.of(said)),
        Dated.at(context.inSource(length.from(), length.to()), List.of(Period.day(published))),
        Modality.ASSERTED,
        Attribution.AUTHOR);
  }

  private static boolean isAgo(Words words, Sentence.TimeMention time) {
    TimeExpression expression = time.expression();
    if (!words.norm(time.to() - 1).equals("ago")
        || expression.anchor() != Anchor.PUBLICATION
        || expression.granularity() != Granularity.YEAR
        || expression.period() == null) {
      return false;
    }
    for (int i = time.from(); i < time.to(); i++) {
      if (PARTS.contains(words.norm(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(TimeExpression time) {
    return time.anchor() == Anchor.ABSOLUTE
        && time.stated().size() == 1
        && time.stated().get(0).year() != null
        && time.granularity().compareTo(Granularity.YEAR) <= 0
        && time.period() != null;
  }

  /** Only a comma and a preposition part a date from what it repeats. */
  private boolean isApposed(Words words, int from, int to) {
    boolean comma = words.norm(from).equals(",");
    return comma
        && (to == from + 1 || (to == from + 2 && prepositions.contains(words.norm(from + 1))));
  }

  /** "In 1975, forty years ago when …" may go on with another time. */
  private static boolean isClosed(Context context, int at) {
    return at >= context.sentence().to() || !context.words().isLetters(at);
  }
}
