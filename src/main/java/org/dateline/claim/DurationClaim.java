package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.time.Lapse;
import org.jspecify.annotations.Nullable;

/**
 * An event, or a person's time in an office, lasted so long: "the siege lasted eleven months".
 *
 * @param span the words of the length: "eleven months", "872-day", "second year"
 * @param sentence the sentence that holds them
 * @param mention the words of what lasted
 * @param value the length as TIMEX3 has it: {@code P11M}
 * @param lapse the days that it admits
 * @param spells what may be meant, the likeliest first; empty where the timeline holds no length
 * @param modality how it is put forward
 * @param attribution whose words they are
 */
public record DurationClaim(
    Span span,
    Span sentence,
    Span mention,
    String value,
    Lapse lapse,
    List<Spell> spells,
    Modality modality,
    Attribution attribution)
    implements Claim {

  /**
   * A stretch of time that is known.
   *
   * @param name what lasted
   * @param length its length, from the fewest days to the most that its dates admit
   * @param evidence the entries that it follows from
   * @param disputed whether sources differ about one of them
   */
  public record Spell(String name, Lapse length, List<Evidence> evidence, boolean disputed) {

    public Spell {
      evidence = List.copyOf(evidence);
    }
  }

  public DurationClaim {
    spells = List.copyOf(spells);
  }

  @Override
  public String kind() {
    return "event-duration";
  }

  @Override
  public Span about() {
    return mention;
  }

  @Override
  public @Nullable String reading() {
    return value;
  }

  @Override
  public List<Evidence> evidence() {
    return leading().map(Spell::evidence).orElse(List.of());
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return !spells.isEmpty();
  }

  /** What bears the words out, or else what is most likely meant. */
  public Optional<Spell> leading() {
    return spells.stream()
        .filter(spell -> lapse.overlaps(spell.length()))
        .findFirst()
        .or(() -> spells.stream().findFirst());
  }

  /** Whether anything that may be meant lasted so long. */
  @Override
  public boolean agrees() {
    return spells.stream().anyMatch(spell -> lapse.overlaps(spell.length()));
  }
}
