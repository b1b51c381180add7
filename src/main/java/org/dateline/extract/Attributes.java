package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.claim.AttributeClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.time.Bound;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.time.Period;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Timeline;

/** Looks up what countries and places had, for claims about it. */
final class Attributes {
  /** Since an unknown day, which no text of the format can say. */
  private static final EdtfDate NOW =
      new EdtfDate(
          "..",
          new Period(Bound.Missing.UNKNOWN, Bound.Missing.UNBOUNDED),
          Granularity.DAY,
          false,
          false);

  private final Timeline timeline;

  Attributes(Gazetteer gazetteer) {
    timeline = gazetteer.timeline();
  }

  /** The entities of one kind that a mention may name. */
  List<Entity> named(NameMention name, Entity.Kind kind) {
    List<Entity> named = new ArrayList<>();
    for (String id : name.ids()) {
      timeline.entity(id).filter(entity -> entity.kind() == kind).ifPresent(named::add);
    }
    return named;
  }

  /**
   * What an owner had of one kind. A country without dated capitals has the one that its entry
   * names, since when is unknown.
   */
  List<Attribute> of(Entity owner, Attribute.Kind kind) {
    List<Attribute> all =
        timeline.attributesOf(owner.id()).stream().filter(own -> own.kind() == kind).toList();
    String capital = owner.capital();
    return all.isEmpty() && kind == Attribute.Kind.CAPITAL && capital != null
        ? List.of(new Attribute(owner.id(), kind, capital, NOW, List.of(), false, owner.location()))
        : all;
  }

  /** Whether it is only known what an owner has now. */
  boolean areUndated(List<Attribute> all) {
    return all.stream().allMatch(own -> own.during().equals(NOW));
  }

  /** The attributes that hold at a time, with the names of their values. */
  List<AttributeClaim.Named> at(Period when, List<Attribute> all) {
    List<AttributeClaim.Named> named = new ArrayList<>();
    for (Attribute attribute : all) {
      if (attribute.during().period().intersects(when)) {
        named.add(new AttributeClaim.Named(name(attribute), attribute));
      }
    }
    return named;
  }

  /** The entries that say when some country had a currency. */
  List<Attribute> uses(Entity currency) {
    return timeline.attributesWith(currency.id());
  }

  /** Whether a place is the capital of some country, or lies in {@code country}. */
  boolean mayBeCapital(Entity place, Entity country) {
    return timeline.isCapital(place.id()) || liesIn(place, country.id()::equals);
  }

  private boolean liesIn(Entity place, Predicate<String> whole) {
    String in = place.in();
    return in != null
        && (whole.test(in)
            || timeline.entity(in).filter(outer -> liesIn(outer, whole)).isPresent());
  }

  private String name(Attribute attribute) {
    return attribute.kind().isText()
        ? attribute.value()
        : timeline.entity(attribute.value()).map(Entity::name).orElse(attribute.value());
  }
}
