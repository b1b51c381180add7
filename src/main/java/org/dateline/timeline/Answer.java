package org.dateline.timeline;

import java.util.List;
import org.dateline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** What a timeline knows of one thing or of one stretch of time; lists are in the order of time. */
public sealed interface Answer {

  /** Calls the visitor's method for this kind of answer. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of answer. */
  interface Visitor<R> {
    R about(AboutEntity answer);

    R about(AboutEvent answer);

    R about(AboutTime answer);
  }

  /**
   * What is known of an entity.
   *
   * @param entity the entity
   * @param offices offices that belong to it
   * @param tenures those of the person, or those in the office
   * @param memberships where it is or was a member
   * @param members who is or was a member of it
   * @param attributes its capitals, currencies and names
   * @param owners whose capital or currency it is or was
   * @param events those that it took part in, or that happened there
   */
  record AboutEntity(
      Entity entity,
      List<Entity> offices,
      List<Tenure> tenures,
      List<Membership> memberships,
      List<Membership> members,
      List<Attribute> attributes,
      List<Attribute> owners,
      List<Event> events)
      implements Answer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.about(this);
    }
  }

  /**
   * What is known of an event.
   *
   * @param event the event
   * @param whole the event that it is part of, or null
   * @param parts the events that are part of it
   */
  record AboutEvent(Event event, @Nullable Event whole, List<Event> parts) implements Answer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.about(this);
    }
  }

  /**
   * What is known of a day, a month, a year or an interval.
   *
   * @param time as asked
   * @param events those with a day in it
   * @param tenures those with a known first or last day in it
   * @param memberships those with a known first or last day in it
   * @param attributes those with a known first or last day in it
   */
  record AboutTime(
      EdtfDate time,
      List<Event> events,
      List<Tenure> tenures,
      List<Membership> memberships,
      List<Attribute> attributes)
      implements Answer {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.about(this);
    }
  }
}
