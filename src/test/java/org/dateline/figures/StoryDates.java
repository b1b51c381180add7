package org.dateline.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.TimeReader;
import org.dateline.text.Span;
import org.dateline.time.Anchor;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * When a sentence that gives no time takes place, where the dates around it tell: between the last
 * before it and the first after it, if they follow in order and few years apart.
 */
final class StoryDates {
  private static final long MOST_DAYS = 6 * 366;
  private static final TimeReader READER = new TimeReader();

  private final List<TimeExpression> dates = new ArrayList<>();

  StoryDates(String source, @Nullable LocalDate published) {
    READER.read(Corpus.article("dates", source, published)).stream()
        .filter(time -> time.type() == TimexType.DATE && time.period() != null)
        .filter(time -> time.anchor() == Anchor.ABSOLUTE || time.anchor() == Anchor.PUBLICATION)
        .forEach(dates::add);
  }

  /** Whether the text names a day of {@code during} anywhere. */
  boolean name(Period during) {
    return dates.stream().anyMatch(date -> period(date).intersects(during));
  }

  Optional<Period> around(Span sentence) {
    TimeExpression before = null;
    for (TimeExpression date : dates) {
      if (date.span().start() < sentence.start()) {
        before = date;
      } else if (date.span().start() >= sentence.end()) {
        return before == null ? Optional.empty() : between(period(before), period(date));
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> between(Period before, Period after) {
    Period both = before.cover(after);
    boolean inOrder = !after.isBefore(before);
    return inOrder && both.lengthDays() <= MOST_DAYS ? Optional.of(both) : Optional.empty();
  }

  private static Period period(TimeExpression date) {
    return Objects.requireNonNull(date.period());
  }
}
