package org.dateline.timeline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.EdtfDate;
import org.dateline.time.EdtfException;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Source;
import org.dateline.timeline.Tenure;
import org.jspecify.annotations.Nullable;

/** The timeline that an importer makes, entry by entry. Each entry has a line of its own. */
final class Draft {
  private final String file;
  private final ImportOptions options;
  private final Ids ids = new Ids();
  private final Cast cast;
  private final List<Event> events = new ArrayList<>();
  private final Map<List<String>, Tenure> tenures = new LinkedHashMap<>();
  private final Map<List<String>, Membership> memberships = new LinkedHashMap<>();
  private final Map<Integer, String> places = new HashMap<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String license;
  private int entries;

  Draft(String file, ImportOptions options) {
    this.file = file;
    this.options = options;
    options.known().entities().forEach(entity -> ids.take(entity.id()));
    options.known().events().forEach(event -> ids.take(event.id()));
    cast = new Cast(options.known(), ids);
  }

  String file() {
    return file;
  }

  ImportOptions options() {
    return options;
  }

  /** The entities. */
  Cast cast() {
    return cast;
  }

  void title(String text) {
    title = text.isEmpty() ? null : text;
  }

  void license(String spdx) {
    license = spdx;
  }

  /**
   * @param place in the file
   */
  void skip(String place, String reason) {
    skipped.add(new Skipped(place.isEmpty() ? file : file + ": " + place, reason));
  }

  /** Takes an entity with a name and facts of its own; the id that stands for it. */
  @Nullable String define(String place, String key, Entity.Kind kind, EntityFacts facts) {
    EdtfDate born = optionalDate(place, "born", facts.born());
    EdtfDate died = optionalDate(place, "died", facts.died());
    if (facts.name().isEmpty()) {
      skip(place, "has no name; give it one");
      return null;
    }
    if (born != null && died != null && died.period().isBefore(born.period())) {
      skip(place, "died (" + died.text() + ") before the birth (" + born.text() + "); left out");
      born = null;
      died = null;
    }
    return cast.define(key, kind, facts, born, died, location(place));
  }

  private @Nullable EdtfDate optionalDate(String place, String field, @Nullable String text) {
    return text == null || text.isEmpty() ? null : date(place, field + " ", text);
  }

  void event(EventDraft draft) {
    if (draft.name().isEmpty()) {
      skip(draft.place(), "has no name; give it one");
      return;
    }
    String type = type(draft);
    EdtfDate date = type == null ? null : date(draft.place(), "", draft.date());
    if (type == null || date == null) {
      return;
    }
    events.add(
        new Event(
            ids.next(draft.id() != null ? draft.id() : draft.name(), "event"),
            draft.name(),
            distinct(draft.also(), draft.name()),
            type,
            date,
            draft.who(),
            draft.whom(),
            draft.where(),
            null,
            List.of(),
            draft.sources(),
            false,
            location(draft.place())));
  }

  private static List<String> distinct(List<String> also, String name) {
    Set<String> names = new LinkedHashSet<>(also);
    names.remove(name);
    names.remove("");
    return List.copyOf(names);
  }

  /** Whether {@code word} is a type of events. */
  boolean isType(String word) {
    return options.eventTypes().contains(word);
  }

  /**
   * A word that may be a type of events and may be anything: null where it is none and there is
   * another to take.
   */
  @Nullable String freeType(String word) {
    return isType(word) || options.type() == null ? word : null;
  }

  private @Nullable String type(EventDraft draft) {
    String told = draft.type();
    if (told != null && isType(told)) {
      return told;
    }
    boolean untold = told == null || told.isEmpty();
    if (untold && options.type() != null) {
      return options.type();
    }
    skip(
        draft.place(),
        "\""
            + draft.name()
            + "\" has "
            + (untold ? "no event type" : "the unknown event type " + told)
            + (options.type() == null ? "; give one with --type" : "; correct it"));
    return null;
  }

  /**
   * @param person id
   * @param office id
   * @param during EDTF
   */
  void tenure(
      String place,
      String person,
      String office,
      String during,
      @Nullable Integer ordinal,
      List<Source> sources) {
    EdtfDate date = date(place, "", during);
    if (date != null) {
      tenures.putIfAbsent(
          List.of(person, office, date.text()),
          new Tenure(person, office, date, false, ordinal, sources, false, location(place)));
    }
  }

  /**
   * @param member id
   * @param organisation id
   * @param during EDTF
   */
  void membership(
      String place, String member, String organisation, String during, List<Source> sources) {
    EdtfDate date = date(place, "", during);
    if (date != null) {
      memberships.putIfAbsent(
          List.of(member, organisation, date.text()),
          new Membership(
              member,
              organisation,
              date,
              Membership.Status.MEMBER,
              null,
              sources,
              false,
              location(place)));
    }
  }

  /** From one date to another, either of which may be empty, but not both. */
  static String interval(String start, String end) {
    return start.isEmpty() && end.isEmpty() ? "" : start + "/" + end;
  }

  private @Nullable EdtfDate date(String place, String field, String text) {
    if (text.isEmpty()) {
      skip(place, "has no date; give it one");
      return null;
    }
    try {
      return EdtfDate.parse(text);
    } catch (EdtfException e) {
      skip(place, field + e.getMessage());
      return null;
    }
  }

  private Location location(String place) {
    entries++;
    places.put(entries, place);
    return new Location(file, entries);
  }

  Imported finish() {
    Settled settled =
        new Settled(
            new ArrayList<>(cast.used(events, tenures.values(), memberships.values())),
            new ArrayList<>(events),
            new ArrayList<>(tenures.values()),
            new ArrayList<>(memberships.values()));
    settled.settle(
        options.eventTypes(), (line, reason) -> skip(places.getOrDefault(line, ""), reason));
    return new Imported(
        title,
        license,
        cast.used(settled.events(), settled.tenures(), settled.memberships()),
        settled.events(),
        settled.tenures(),
        settled.memberships(),
        cast.origins(),
        skipped);
  }
}
