package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A person acts at a time, which only the living do: "Gorbachev said in October 2022".
 *
 * @param time when, as the words say
 * @param about the words that name the person and the act
 * @param sentence the sentence that holds them
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param lives the persons who may be meant; never empty
 */
public record LifeClaim(
    TimeExpression time,
    Span about,
    Span sentence,
    Modality modality,
    Attribution attribution,
    List<Life> lives)
    implements Claim {

  public LifeClaim {
    lives = List.copyOf(lives);
  }

  @Override
  public String kind() {
    return "lifetime";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(time.period());
  }

  @Override
  public List<Evidence> evidence() {
    return lives.stream().flatMap(life -> life.evidence().stream()).toList();
  }

  @Override
  public Span span() {
    return time.span();
  }

  @Override
  public boolean isResolved() {
    return time.period() != null;
  }

  @Override
  public boolean isLinked() {
    return lives.stream().anyMatch(Life::isKnown);
  }

  /** Whether any person who may be meant may have lived then. */
  @Override
  public boolean agrees() {
    return time.period() != null && lives.stream().anyMatch(life -> life.isAliveIn(time.period()));
  }
}
