package org.dateline.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Dated;
import org.dateline.claim.Order;
import org.dateline.claim.OrderClaim;
import org.dateline.text.Span;
import org.dateline.time.Period;

/**
 * Turns the order of two events round: by its opposite where one word says it ("before" for
 * "after", "preceded" for "followed"), or else by exchanging the words for the two. Only where none
 * of the events that may be meant lie so.
 */
final class OrderChanges {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("before", "after"),
          Map.entry("after", "before"),
          Map.entry("prior to", "after"),
          Map.entry("following", "before"),
          Map.entry("earlier", "later"),
          Map.entry("later", "earlier"),
          Map.entry("followed", "preceded"),
          Map.entry("preceded", "followed"),
          Map.entry("follows", "precedes"),
          Map.entry("precedes", "follows"));

  private static final Pattern WORDS =
      Pattern.compile("\\b(" + String.join("|", OPPOSITES.keySet()) + ")\\b");

  private final String source;

  OrderChanges(String source) {
    this.source = source;
  }

  Optional<FactChange> of(OrderClaim claim) {
    Order reverse =
        switch (claim.order()) {
          case BEFORE -> Order.AFTER;
          case AFTER -> Order.BEFORE;
          default -> null;
        };
    if (reverse == null || admits(reverse, claim.first(), claim.second())) {
      return Optional.empty();
    }
    String words = claim.span().of(source);
    Matcher matcher = WORDS.matcher(words.toLowerCase(Locale.ROOT));
    if (matcher.find()) {
      String opposite = Objects.requireNonNull(OPPOSITES.get(matcher.group()));
      boolean capital = Character.isUpperCase(words.charAt(matcher.start()));
      int start = claim.span().start() + matcher.start();
      return Optional.of(
          new FactChange(
              "order",
              new Span(start, start + matcher.group().length()),
              capital
                  ? Character.toUpperCase(opposite.charAt(0)) + opposite.substring(1)
                  : opposite));
    }
    return exchanged(claim.first().span(), claim.second().span());
  }

  private static boolean admits(Order order, Dated first, Dated second) {
    for (Period one : first.periods()) {
      for (Period other : second.periods()) {
        if (order.admits(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<FactChange> exchanged(Span one, Span other) {
    Span first = one.start() < other.start() ? one : other;
    Span second = first == one ? other : one;
    if (first.overlaps(second)) {
      return Optional.empty();
    }
    String between = source.substring(first.end(), second.start());
    return Optional.of(
        new FactChange(
            "order",
            new Span(first.start(), second.end()),
            second.of(source) + between + first.of(source)));
  }
}
