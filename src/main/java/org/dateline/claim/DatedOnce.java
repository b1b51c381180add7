package org.dateline.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.time.TimeExpression;

/**
 * A date that an article gives for something that happens once: a birth, the opening of a bridge.
 * All spans are positions in the source.
 *
 * @param happening what kind of thing happened: {@code birth}, {@code collapse}
 * @param who the words in normal form that tell to whom or what; two articles mean the same person
 *     or thing where they are equal
 * @param names the capitalised words among them and around them
 * @param lasting whether it happens once for ever, so that any two dates contradict each other
 * @param introduced whether the words bring it up as something new: "a bomb exploded"
 * @param time when, as the words say
 * @param about the words that tell what happened
 * @param sentence the sentence that holds both
 * @param attribution whose words they are
 */
public record DatedOnce(
    String happening,
    String who,
    Set<String> names,
    boolean lasting,
    boolean introduced,
    TimeExpression time,
    Span about,
    Span sentence,
    Attribution attribution) {
  /** Dates of a passing thing that lie farther apart may be those of two such things. */
  private static final long SAME_DAYS = 60;

  /** Two lives whose dates lie farther apart are rather those of two persons of one name. */
  private static final long NAMESAKE_DAYS = 10 * 366;

  public DatedOnce {
    names = Set.copyOf(names);
    Objects.requireNonNull(time.period());
  }

  /** The days that the words admit. */
  public Period when() {
    return Objects.requireNonNull(time.period());
  }

  /** What happened to whom: equal for what is the same. */
  public String key() {
    return happening + " of " + who;
  }

  /**
   * Whether this speaks of the same as {@code other} before it, at a time that cannot be the same.
   */
  public boolean contradicts(DatedOnce other) {
    return !introduced && isSame(other) && isElsewhere(other.when());
  }

  /** Whether this may speak of the same as {@code other}: "Smith" is the "John Smith" above. */
  public boolean isSame(DatedOnce other) {
    boolean sameWho =
        who.equals(other.who) || who.endsWith(" " + other.who) || other.who.endsWith(" " + who);
    return happening.equals(other.happening) && sameWho && agreeOnNames(other);
  }

  /** Whether the words name it so fully that another article must mean the same by them. */
  public boolean isFullyNamed() {
    return lasting ? who.indexOf(' ') > 0 : !names.isEmpty();
  }

  /** As {@link #key}, with the names beside it, for comparison between articles. */
  public String fullKey() {
    Set<String> beside = new TreeSet<>(names);
    List.of(who.split(" ")).forEach(beside::remove);
    return lasting ? key() : key() + " " + beside;
  }

  /** Whether {@code time} lies so far from a birth or death that it is rather a namesake's. */
  public boolean isOfNamesake(Period time) {
    boolean life = happening.equals("birth") || happening.equals("death");
    return life && Math.abs(when().gapDays(time)) > NAMESAKE_DAYS;
  }

  private boolean agreeOnNames(DatedOnce other) {
    return names.isEmpty()
        || other.names.isEmpty()
        || names.stream().anyMatch(other.names::contains);
  }

  /** Whether {@code time} lies apart from this, near enough to be meant for the same. */
  public boolean isElsewhere(Period time) {
    long gap = Math.abs(when().gapDays(time));
    return gap > 0 && (lasting || gap <= SAME_DAYS);
  }
}
