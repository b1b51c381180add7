package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.link.Gazetteer;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether one place lies in another, as far as that is certain: not of contested places, nor
 * where another place of that name may be meant, nor where borders have moved.
 */
final class Places {

  /** How a place lies to another. */
  enum Fit {
    INSIDE,
    APART,
    /** Nothing is certain. */
    OPEN
  }

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Places(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** How the one place that {@code name} means lies to {@code container}. */
  Fit fit(String place, String container) {
    Fit now = fit(place, container, Integer.MIN_VALUE);
    boolean siblings =
        words.regions.stream()
            .anyMatch(regions -> regions.contains(place) && regions.contains(container));
    if (siblings) {
      return Fit.OPEN; // "the states of Texas, California": a list
    }
    return now == Fit.APART && mayHaveNamesake(place, container) ? Fit.OPEN : now;
  }

  /** How the place of an event lies to {@code stated}; of several places none may be near it. */
  Fit fit(Event event, String stated) {
    List<String> all = places(event);
    boolean party = event.who().contains(stated) || event.whom().contains(stated);
    if (!words.set("point").contains(event.type()) || all.isEmpty()) {
      return Fit.OPEN;
    }
    int year = event.date().period().firstDay().map(LocalDate::getYear).orElse(0);
    List<Fit> fits = all.stream().map(place -> fit(place, stated, year)).toList();
    if (fits.contains(Fit.INSIDE)) {
      return Fit.INSIDE;
    }
    return party || fits.contains(Fit.OPEN) ? Fit.OPEN : Fit.APART;
  }

  /** The places of an event, without those that hold another of them. */
  private List<String> places(Event event) {
    List<String> all = new ArrayList<>(event.where());
    event.whom().stream().filter(id -> kind(id) == Entity.Kind.PLACE).forEach(all::add);
    all.removeIf(words.set("gone")::contains);
    Set<String> wider = new HashSet<>();
    for (String place : all) {
      wider.addAll(
          gazetteer.withContainers(place).stream().filter(id -> !id.equals(place)).toList());
    }
    all.removeAll(wider);
    return all;
  }

  private Fit fit(String place, String container, int year) {
    Set<String> chain = gazetteer.withContainers(place);
    Set<String> other = gazetteer.withContainers(container);
    if (chain.contains(container)) {
      return Fit.INSIDE;
    }
    String country = country(chain);
    String stated = country(other);
    if (country == null || stated == null || other.contains(place)) {
      return Fit.OPEN;
    }
    if (country.equals(stated)) {
      String region = regionAmong(chain, container);
      return region == null || words.set("namesake").contains(place) ? Fit.OPEN : Fit.APART;
    }
    boolean contested =
        chain.stream().anyMatch(words.set("contested")::contains)
            || other.stream().anyMatch(words.set("contested")::contains);
    return contested || changedHands(chain, other, year) ? Fit.OPEN : Fit.APART;
  }

  /** What would be right where {@code stated} is wrong of {@code place}: a country or a region. */
  Optional<Entity> right(String place, String stated) {
    Set<String> chain = gazetteer.withContainers(place);
    String region = regionAmong(chain, stated);
    String country = country(chain);
    String right =
        region != null && country != null && gazetteer.withContainers(stated).contains(country)
            ? region
            : country;
    return right == null ? Optional.empty() : gazetteer.timeline().entity(right);
  }

  /** The region of {@code chain} that belongs to the same country as the region {@code stated}. */
  private @Nullable String regionAmong(Set<String> chain, String stated) {
    for (Set<String> regions : words.regions) {
      if (regions.contains(stated)) {
        return chain.stream()
            .filter(id -> regions.contains(id) && !id.equals(stated))
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  private @Nullable String country(Set<String> chain) {
    return chain.stream()
        .filter(id -> !words.set("gone").contains(id))
        .filter(id -> kind(id) == Entity.Kind.COUNTRY)
        .findFirst()
        .orElse(null);
  }

  private boolean mayHaveNamesake(String place, String container) {
    String country = country(gazetteer.withContainers(place));
    String stated = country(gazetteer.withContainers(container));
    boolean same = country != null && country.equals(stated);
    return !same
        && (words.set("settled").contains(stated)
            || words.set("namesake").contains(place)
            || words.namesakes.stream()
                .anyMatch(group -> group.contains(country) && group.contains(stated)));
  }

  private boolean changedHands(Set<String> one, Set<String> other, int year) {
    return words.pasts.stream()
        .anyMatch(
            past ->
                year <= past.year()
                    && one.stream().anyMatch(past.members()::contains)
                    && other.stream().anyMatch(past.members()::contains));
  }

  /** Whether an id is that of a country that there is, or of a region of one. */
  boolean isContainer(String id) {
    return kind(id) == Entity.Kind.COUNTRY && !words.set("gone").contains(id)
        || words.regions.stream().anyMatch(regions -> regions.contains(id));
  }

  Entity.@Nullable Kind kind(String id) {
    return gazetteer.timeline().entity(id).map(Entity::kind).orElse(null);
  }
}
