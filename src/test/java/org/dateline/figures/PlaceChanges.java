package org.dateline.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.PlaceClaim;
import org.dateline.extract.words.Lexicon;
import org.dateline.text.Span;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Puts another place in the stated one's stead: of a region another of the same country, of a
 * country the next that the timeline has a capital of. The new one is nowhere in the chain of
 * places that hold what is spoken of, and nothing of the same name is known or likely to lie there.
 */
final class PlaceChanges {
  private static final List<Set<String>> REGIONS = lines("regions");
  private static final List<Set<String>> NAMESAKES = lines("namesakes");
  private static final List<Set<String>> DOUBTFUL =
      Stream.of("settled", "contested", "namesake").flatMap(kind -> lines(kind).stream()).toList();

  private final Timeline timeline;
  private final String source;

  PlaceChanges(Timeline timeline, String source) {
    this.timeline = timeline;
    this.source = source;
  }

  Optional<FactChange> of(PlaceClaim claim) {
    Entity stated = claim.stated();
    if (claim.known().stream().anyMatch(known -> isDoubtful(known.fact().id()))) {
      return Optional.empty();
    }
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

  private static List<Set<String>> lines(String kind) {
    return Lexicon.lines("places").stream()
        .filter(line -> line.startsWith(kind + ":"))
        .map(line -> Set.copyOf(Lexicon.items(line.substring(kind.length() + 1))))
        .toList();
  }

  private static boolean isTogether(List<Set<String>> groups, Entity one, Entity other) {
    return groups.stream().anyMatch(g -> g.contains(one.id()) && g.contains(other.id()));
  }

  private static boolean isDoubtful(@Nullable String id) {
    return id != null && DOUBTFUL.stream().anyMatch(places -> places.contains(id));
  }

  /** Whether one is a place of the same kind: a living country, or a region of the same country. */
  private boolean isAlike(Entity stated, Entity other) {
    boolean alike =
        other.kind() == Entity.Kind.COUNTRY
            ? other.capital() != null
                && !isDoubtful(other.id())
                && !isTogether(NAMESAKES, stated, other)
            : isTogether(REGIONS, stated, other);
    return alike
        && other.kind() == stated.kind()
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
