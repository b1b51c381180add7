package org.dateline.claim;

import java.util.List;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * A person is of a status that an event gave: "the convicted felon X", "X was acquitted in May".
 *
 * @param span the words that give the person the status
 * @param sentence the sentence that holds them
 * @param person who
 * @param status what: {@code convicted}
 * @param words the words of the status alone
 * @param lasting whether the person is of it at the time, rather than became so
 * @param when the time spoken of; null where the article does not tell
 * @param whenWords the words that set the time, or how it was found
 * @param modality how it is put forward
 * @param attribution whose words they are
 * @param events the events of the person that give this status
 * @param instead the events of the person at the time that are of another kind, and exclude it
 * @param other the status that the first of those gives; null if there are none, or none is known
 */
public record StatusClaim(
    Span span,
    Span sentence,
    Entity person,
    String status,
    Span words,
    boolean lasting,
    @Nullable Period when,
    String whenWords,
    Modality modality,
    Attribution attribution,
    List<Event> events,
    List<Event> instead,
    @Nullable String other)
    implements Claim {

  public StatusClaim {
    events = List.copyOf(events);
    instead = List.copyOf(instead);
  }

  @Override
  public String kind() {
    return "status";
  }

  @Override
  public String reading() {
    return status;
  }

  @Override
  public List<Evidence> evidence() {
    return (instead.isEmpty() ? events : instead).stream().map(Evidence::of).toList();
  }

  @Override
  public boolean isResolved() {
    return when != null;
  }

  @Override
  public boolean isLinked() {
    return lasting ? !events.isEmpty() : agrees() || !instead.isEmpty();
  }

  /** Whether an event gave the status by then, or, of what was done to the person, at that time. */
  @Override
  public boolean agrees() {
    Period time = when;
    return time != null
        && events.stream()
            .map(event -> event.date().period())
            .anyMatch(date -> lasting ? !time.isBefore(date) : date.intersects(time));
  }
}
