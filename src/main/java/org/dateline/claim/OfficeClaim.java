package org.dateline.claim;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A person holds an office at a time: "Prime minister Boris Johnson said in November 2022."
 *
 * @param span the words that give the person the office
 * @param sentence the sentence that holds them
 * @param person who
 * @param office which office
 * @param standing whether in office, no more, or not yet
 * @param qualifier the words that say "former" or "elect"; null where the person is the holder
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param tenures the person's tenures in this office
 * @param holders all who held this office at a time that the claim's meets
 */
public record OfficeClaim(
    Span span,
    Span sentence,
    Entity person,
    Entity office,
    Standing standing,
    @Nullable Span qualifier,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    List<Tenure> tenures,
    List<Holder> holders)
    implements Claim {

  public OfficeClaim {
    tenures = List.copyOf(tenures);
    holders = List.copyOf(holders);
  }

  @Override
  public String kind() {
    return "office";
  }

  @Override
  public @Nullable String reading() {
    return Claim.edtf(when);
  }

  @Override
  public List<Evidence> evidence() {
    return tenures.stream()
        .map(tenure -> Evidence.of(tenure, person.name() + ", " + office.name()))
        .toList();
  }

  @Override
  public boolean isResolved() {
    return when != null;
  }

  /** Whether the timeline knows who held the office then, or when the person did. */
  @Override
  public boolean isLinked() {
    return !tenures.isEmpty() || !holders.isEmpty();
  }

  @Override
  public boolean agrees() {
    Period time = when;
    if (time == null) {
      return false;
    }
    Stream<Period> terms = tenures.stream().map(tenure -> tenure.during().period());
    return switch (standing) {
      case HOLDER -> terms.anyMatch(term -> term.intersects(time));
      case FORMER -> terms.anyMatch(term -> term.isBefore(time)) && !holds(time);
      case ELECT -> terms.anyMatch(time::isBefore) && !holds(time);
    };
  }

  private boolean holds(Period time) {
    return tenures.stream().anyMatch(tenure -> tenure.during().period().intersects(time));
  }
}
