package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;

/**
 * A thing acts or is used at a time, so it is there then: "on Facebook in 1999".
 *
 * @param span the words that say so
 * @param sentence the sentence that holds them
 * @param entity what acts or is used
 * @param when the time
 * @param whenWords the words that set the time
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param existence from its first day to its last
 * @param bounds the events by which it began or ended; empty where the timeline holds none
 */
public record ExistenceClaim(
    Span span,
    Span sentence,
    Entity entity,
    Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    Period existence,
    List<Event> bounds)
    implements Claim {

  public ExistenceClaim {
    bounds = List.copyOf(bounds);
  }

  @Override
  public String kind() {
    return "existence";
  }

  @Override
  public String reading() {
    return when.edtf();
  }

  @Override
  public List<Evidence> evidence() {
    return bounds.stream().map(Evidence::of).toList();
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return !bounds.isEmpty();
  }

  @Override
  public boolean agrees() {
    return existence.intersects(when);
  }

  /** Days by which the time misses the existence: negative is too early, 0 is no miss. */
  public long gapDays() {
    return when.gapDays(existence);
  }
}
