package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claim.Holder;
import org.dateline.extract.link.NameMention;
import org.dateline.time.Bound;
import org.dateline.time.Period;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;

/** Finds which persons and offices of a timeline words may mean, and who held those when. */
final class OfficePairs {

  /**
   * A person and an office that may be meant.
   *
   * @param tenures the person's terms in the office; empty if there were none
   */
  record Pair(Entity person, Entity office, List<Tenure> tenures) {

    /** Whether a term may share a day with {@code time}. */
    boolean holdsAt(Period time) {
      return tenures.stream().anyMatch(tenure -> tenure.during().period().intersects(time));
    }

    /** Whether all terms end before {@code time}. */
    boolean endsBefore(Period time) {
      return tenures.stream().allMatch(tenure -> tenure.during().period().isBefore(time));
    }

    /** Whether all terms begin after {@code time}. */
    boolean beginsAfter(Period time) {
      return tenures.stream().allMatch(tenure -> time.isBefore(tenure.during().period()));
    }
  }

  private final Timeline timeline;

  OfficePairs(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Persons and offices that the words may mean; without a country only those that fit. */
  List<Pair> of(OfficeFinder.Found found) {
    List<Pair> held = new ArrayList<>();
    List<Pair> never = new ArrayList<>();
    for (String personId : found.person().ids()) {
      for (String officeId : found.title().ids()) {
        Optional<Entity> person = timeline.entity(personId);
        Optional<Entity> office = timeline.entity(officeId);
        if (person.isPresent() && office.isPresent() && fits(found, office.get())) {
          List<Tenure> tenures =
              timeline.tenuresOf(personId).stream()
                  .filter(tenure -> tenure.office().equals(officeId))
                  .toList();
          (tenures.isEmpty() ? never : held).add(new Pair(person.get(), office.get(), tenures));
        }
      }
    }
    boolean clear =
        (found.country() != null || found.under() != null)
            && never.size() == 1
            && found.bearing().standing() == org.dateline.claim.Standing.HOLDER
            && found.person().form() == NameMention.Form.NAME;
    return held.isEmpty() && clear ? never : held;
  }

  private boolean fits(OfficeFinder.Found found, Entity office) {
    NameMention country = found.country();
    NameMention boss = found.under();
    return (country == null || country.ids().contains(office.of()))
        && (boss == null || owners(boss).contains(office.of()));
  }

  /** The countries and organisations whose offices somebody held. */
  private Set<String> owners(NameMention person) {
    return person.ids().stream()
        .flatMap(id -> timeline.tenuresOf(id).stream())
        .flatMap(tenure -> timeline.entity(tenure.office()).stream())
        .flatMap(office -> Optional.ofNullable(office.of()).stream())
        .collect(Collectors.toSet());
  }

  /**
   * The terms of {@code boss} in offices of the country or organisation that {@code office} belongs
   * to, without the days on which one follows the other.
   */
  List<Period> terms(NameMention boss, Entity office) {
    List<Period> terms = new ArrayList<>();
    for (String id : boss.ids()) {
      for (Tenure tenure : timeline.tenuresOf(id)) {
        boolean same =
            timeline.entity(tenure.office()).filter(o -> isOf(o, office)).isPresent()
                && !tenure.office().equals(office.id());
        if (same) {
          terms.add(within(tenure.during().period()));
        }
      }
    }
    return terms;
  }

  private static boolean isOf(Entity one, Entity other) {
    return one.of() != null && one.of().equals(other.of());
  }

  private static Period within(Period term) {
    boolean days = term.firstDay().isPresent() && term.lastDay().isPresent();
    if (!days || !term.firstDay().get().plusDays(2).isBefore(term.lastDay().get())) {
      return term;
    }
    return Period.of(term.firstDay().get().plusDays(1), term.lastDay().get().minusDays(1));
  }

  /** All who held {@code office} at a time that may share a day with {@code when}. */
  List<Holder> holders(Entity office, Period when) {
    List<Holder> holders = new ArrayList<>();
    List<Tenure> tenures = timeline.tenuresIn(office.id());
    for (Tenure tenure : tenures) {
      boolean over = tenures.stream().anyMatch(other -> follows(tenure, other, when));
      if (tenure.during().period().intersects(when) && !over) {
        timeline.entity(tenure.who()).ifPresent(person -> holders.add(new Holder(person, tenure)));
      }
    }
    return holders;
  }

  /** Whether a term whose end nobody has stated was over before {@code when}: another followed. */
  private static boolean follows(Tenure tenure, Tenure other, Period when) {
    return tenure.during().period().end() == Bound.Missing.UNKNOWN
        && other.during().period().firstDay().isPresent()
        && tenure.during().period().firstDay().isPresent()
        && tenure.during().period().firstDay().get().isBefore(start(other))
        && other.during().period().lastDay().isPresent()
        && Period.day(start(other)).isBefore(when);
  }

  private static LocalDate start(Tenure tenure) {
    return tenure.during().period().firstDay().orElse(LocalDate.MIN);
  }

  /** Whether the timeline knows any holder of {@code office}. */
  boolean isKnown(Entity office) {
    return !timeline.tenuresIn(office.id()).isEmpty();
  }
}
