package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dateline.claim.Claim;
import org.dateline.claim.Evidence;
import org.dateline.claim.OrdinalClaim;
import org.dateline.extract.link.Gazetteer;
import org.dateline.extract.link.NameMention;
import org.dateline.extract.words.WordClasses;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Turns numbers of office-holders and members into claims, as far as the timeline knows them. */
final class OrdinalClaims implements ClaimFinder {
  private final Timeline timeline;
  private final OrdinalFinder ordinals;
  private final MemberLists lists;

  OrdinalClaims(Gazetteer gazetteer, WordClasses classes) {
    timeline = gazetteer.timeline();
    ordinals = new OrdinalFinder(gazetteer, classes);
    lists = new MemberLists(timeline);
  }

  /** Who may be meant, of what, and under which numbers the timeline knows the bearer. */
  private record Known(
      Entity bearer,
      Entity of,
      List<Integer> numbers,
      @Nullable Entity earlier,
      List<Evidence> evidence) {

    boolean speaks() {
      return !numbers.isEmpty() || earlier != null;
    }
  }

  @Override
  public void find(Context context, Consumer<? super Claim> claims) {
    for (OrdinalFinder.Found found : ordinals.find(context.sentence())) {
      List<Known> known = new ArrayList<>();
      for (String id : found.bearer().ids()) {
        timeline.entity(id).ifPresent(bearer -> collect(found, bearer, known));
      }
      OrdinalClaim meant = null;
      for (Known one : known) {
        OrdinalClaim claim = claim(context, found, one);
        boolean better = meant == null || (claim.agrees() && !meant.agrees());
        meant =
            better || !one.speaks() ? claim : meant; // charitable: who is not known may be right
        if (!one.speaks()) {
          break;
        }
      }
      if (meant != null) {
        claims.accept(meant);
      }
    }
  }

  private void collect(OrdinalFinder.Found found, Entity bearer, List<Known> known) {
    NameMention title = found.title();
    NameMention owner = found.owner();
    if (title != null) {
      for (String id : title.ids()) {
        timeline
            .entity(id)
            .filter(office -> owner == null || owner.ids().contains(office.of()))
            .flatMap(office -> ofOffice(bearer, office, found.ordinal().number()))
            .ifPresent(known::add);
      }
    } else if (owner != null) {
      for (String id : owner.ids()) {
        timeline.entity(id).flatMap(of -> ofMember(bearer, of)).ifPresent(known::add);
      }
    }
  }

  private Optional<Known> ofOffice(Entity person, Entity office, int number) {
    List<Tenure> own =
        timeline.tenuresOf(person.id()).stream()
            .filter(tenure -> tenure.office().equals(office.id()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> numbers =
        own.stream().flatMap(tenure -> Optional.ofNullable(tenure.ordinal()).stream()).toList();
    String role = ", " + office.name();
    List<Evidence> evidence = new ArrayList<>();
    own.forEach(tenure -> evidence.add(Evidence.of(tenure, numbered(person, tenure) + role)));
    Optional<Tenure> before =
        numbers.isEmpty() && number == 1 ? predecessor(own, office) : Optional.empty();
    Optional<Entity> earlier = before.flatMap(tenure -> timeline.entity(tenure.who()));
    earlier.ifPresent(
        other -> evidence.add(Evidence.of(before.orElseThrow(), other.name() + role)));
    return Optional.of(new Known(person, office, numbers, earlier.orElse(null), evidence));
  }

  private static String numbered(Entity person, Tenure tenure) {
    return tenure.ordinal() == null
        ? person.name()
        : person.name() + ", number " + tenure.ordinal();
  }

  /** Another full holder whose term began before all of these. */
  private Optional<Tenure> predecessor(List<Tenure> own, Entity office) {
    return timeline.tenuresIn(office.id()).stream()
        .filter(tenure -> !tenure.acting() && !tenure.disputed())
        .filter(
            tenure ->
                own.stream()
                    .allMatch(
                        mine ->
                            !mine.who().equals(tenure.who())
                                && end(tenure).isBefore(start(mine).plusDays(1))))
        .findFirst();
  }

  private static LocalDate start(Tenure tenure) {
    return tenure.during().period().firstDay().orElse(LocalDate.MIN);
  }

  private static LocalDate end(Tenure tenure) {
    return tenure.during().period().lastDay().orElse(LocalDate.MAX);
  }

  private Optional<Known> ofMember(Entity member, Entity organisation) {
    List<Membership> all = lists.members(organisation.id());
    List<Membership> own =
        all.stream().filter(membership -> membership.who().equals(member.id())).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    boolean complete = lists.isComplete(organisation.id());
    List<Integer> numbers =
        own.stream()
            .flatMap(
                membership ->
                    membership.ordinal() != null && !complete
                        ? List.of(membership.ordinal()).stream()
                        : IntStream.rangeClosed(1, complete ? all.size() : 0)
                            .boxed()
                            .filter(rank -> MemberLists.ranks(all, membership, rank)))
            .toList();
    List<Evidence> evidence =
        own.stream()
            .map(one -> Evidence.of(one, member.name() + " in " + organisation.name()))
            .toList();
    return Optional.of(new Known(member, organisation, numbers, null, evidence));
  }

  private static OrdinalClaim claim(Context context, OrdinalFinder.Found found, Known known) {
    return new OrdinalClaim(
        context.inSource(found.from(), found.to()),
        context.sentenceInSource(),
        known.bearer,
        known.of,
        found.ordinal().number(),
        context.inSource(found.ordinal().from(), found.ordinal().to()),
        found.modality(),
        context.attribution(found.from(), found.to()),
        known.numbers,
        known.earlier,
        known.evidence);
  }
}
