package org.dateline.claim;

import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A person has an age at a time: "Joe Biden, 79," or "turned 80 in November 2022".
 *
 * @param span the words that give the age
 * @param about the words that name the person
 * @param sentence the sentence that holds them
 * @param age in full years
 * @param when the time spoken of; null where the article does not tell, or for a death
 * @param whenWords the words that set the time, or how it was found
 * @param moment what the time is to the age
 * @param charity other times at which the age may be meant
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param lives the persons who may be meant; never empty
 */
public record AgeClaim(
    Span span,
    Span about,
    Span sentence,
    int age,
    @Nullable Period when,
    String whenWords,
    Moment moment,
    List<Period> charity,
    Modality modality,
    Attribution attribution,
    List<Life> lives)
    implements Claim {

  /** What a time is to an age. */
  public enum Moment {
    /** The person had the age then. */
    HAD,
    /** The person reached it then. */
    REACHED,
    /** The person died at it, whenever that was. */
    DEATH
  }

  public AgeClaim {
    charity = List.copyOf(charity);
    lives = List.copyOf(lives);
  }

  @Override
  public String kind() {
    return "age";
  }

  @Override
  public String reading() {
    return Integer.toString(age);
  }

  @Override
  public List<Evidence> evidence() {
    return lives.stream().flatMap(life -> life.evidence().stream()).toList();
  }

  @Override
  public boolean isResolved() {
    return when != null || moment == Moment.DEATH;
  }

  /** Whether the timeline knows enough of somebody who may be meant to tell the age. */
  @Override
  public boolean isLinked() {
    return lives.stream()
        .map(Life::person)
        .anyMatch(
            person -> person.born() != null && (moment != Moment.DEATH || person.died() != null));
  }

  /** Whether the age fits any person who may be meant, at any time that may be. */
  @Override
  public boolean agrees() {
    return lives.stream().anyMatch(this::admits);
  }

  private boolean admits(Life life) {
    if (moment == Moment.DEATH) {
      Ages ages = life.agesAtDeath();
      return ages == null || ages.admit(age);
    }
    return (when != null && admits(life, when))
        || charity.stream().anyMatch(time -> admits(life, time));
  }

  private boolean admits(Life life, Period time) {
    if (moment == Moment.HAD) {
      Ages ages = life.agesIn(time);
      return ages == null || ages.admit(age);
    }
    List<@Nullable Ages> edges = Life.edges(time).stream().map(life::agesIn).toList();
    if (edges.size() < 2) {
      return true;
    }
    Ages before = edges.get(0);
    Ages after = edges.get(1);
    return before == null || after == null || (before.least() < age && after.most() >= age);
  }

  /** The ages that {@code life} would have had; null where the timeline does not tell. */
  public @Nullable Ages agesOf(Life life) {
    if (moment == Moment.DEATH) {
      return life.agesAtDeath();
    }
    return when == null ? null : life.agesIn(when);
  }

  /** The person most likely meant. */
  public Life leading() {
    return Objects.requireNonNull(lives.get(0));
  }
}
