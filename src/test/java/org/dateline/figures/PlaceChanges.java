package org.dateline.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.claim.PlaceClaim;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Puts another place in the stated one's stead: of a region another of the same country, of a
 * country the next that the timeline has a capital of. The new one is nowhere in the chain of
 * places that hold what is spoken of.
 */
final class PlaceChanges {
  private final Timeline timeline;
  private final String source;

  PlaceChanges(Timeline timeline, String source) {
    this.timeline = timeline;
    this.source = source;
  }

  Optional<FactChange> of(PlaceClaim claim) {
    Entity stated = claim.stated();
    String name = word(stated, claim.adjective());
    int at = name == null ? -1 : claim.span().of(source).indexOf(name);
    if (name == null || at < 0) {
      return Optional.empty();
    }
    List<Entity> all = timeline.entities();
    int from = all.indexOf(stated);
    int start = claim.span().start() + at;
    for (int i = 1; i < all.size(); i++) {
      Entity other = all.get((from + i) % all.size());
      String words = word(other, claim.adjective());
      if (words != null && isAlike(stated, other) && isElsewhere(claim, other)) {
        return Optional.of(new FactChange("place", new Span(start, start + name.length()), words));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String word(Entity place, boolean adjective) {
    return adjective ? place.adjective() : place.name();
  }

  /** Whether one is a place of the same kind: a living country, or a region of the same country. */
  private boolean isAlike(Entity stated, Entity other) {
    boolean holds =
        other.kind() == Entity.Kind.COUNTRY
            ? other.capital() != null
            : timeline.entities().stream().anyMatch(place -> other.id().equals(place.in()));
    return holds
        && other.kind() == stated.kind()
        && Objects.equals(other.in(), stated.in())
        && timeline.entities().stream()
            .noneMatch(place -> !place.equals(other) && isCalled(place, other.name()));
  }

  private static boolean isCalled(Entity place, String name) {
    return place.name().equals(name) || place.also().contains(name);
  }

  private boolean isElsewhere(PlaceClaim claim, Entity other) {
    return claim.known().stream()
            .noneMatch(
                known ->
                    known.right().id().equals(other.id())
                        || isIn(known.right(), other)
                        || other.id().equals(known.fact().id()))
        && !isIn(claim.stated(), other)
        && !isIn(other, claim.stated());
  }

  private boolean isIn(Entity place, Entity container) {
    String in = place.in();
    Optional<Entity> next = in == null ? Optional.empty() : timeline.entity(in);
    return next.isPresent()
        && (next.get().id().equals(container.id()) || isIn(next.get(), container));
  }
}
