package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.time.EdtfDate;
import org.dateline.time.EdtfException;
import org.dateline.time.Period;

/** Answers an editor's question to a timeline: an id, a name or a date. */
public final class TimelineQuery {
  private static final int MOST_PARTIAL = 20;

  private final Timeline timeline;

  public TimelineQuery(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Everything that the timeline holds under {@code question}.
   *
   * @param question an id, a name or alias in any spelling, some words of a name, or an EDTF date
   * @return what has the id, else what has the name, else what has all its words in a name, else
   *     what happened at the date; empty if there is nothing
   */
  public List<Answer> ask(String question) {
    List<Answer> answers = answers(matching(question.strip()));
    if (answers.isEmpty()) {
      date(question.strip()).map(this::at).ifPresent(answers::add);
    }
    return answers;
  }

  /** Names and ids that {@code question} may have meant; empty if nothing is near. */
  public List<String> suggestions(String question) {
    Map<String, String> known = new LinkedHashMap<>();
    timeline.entities().forEach(e -> names(e).forEach(name -> known.put(Names.key(name), name)));
    timeline.events().forEach(e -> names(e).forEach(name -> known.put(Names.key(name), name)));
    return Nearest.to(Names.key(question), known.keySet()).map(known::get).stream().toList();
  }

  /** Ids of what is meant, entities and events alike. */
  private Set<String> matching(String question) {
    if (timeline.entity(question).isPresent() || timeline.event(question).isPresent()) {
      return Set.of(question);
    }
    String key = Names.key(question);
    if (key.isEmpty() || date(question).isPresent()) {
      return Set.of();
    }
    Set<String> exact = ids(name -> Names.key(name).equals(key));
    if (!exact.isEmpty()) {
      return exact;
    }
    List<String> words = List.of(key.split(" "));
    Set<String> partial = ids(name -> Arrays.asList(Names.key(name).split(" ")).containsAll(words));
    return partial.size() <= MOST_PARTIAL ? partial : Set.of();
  }

  private Set<String> ids(Predicate<String> name) {
    Set<String> ids = new LinkedHashSet<>();
    for (Entity entity : timeline.entities()) {
      if (names(entity).stream().anyMatch(name)) {
        ids.add(entity.id());
      }
    }
    for (Event event : timeline.events()) {
      if (names(event).stream().anyMatch(name)) {
        ids.add(event.id());
      }
    }
    return ids;
  }

  private List<String> names(Entity entity) {
    List<String> names = new ArrayList<>(entity.also());
    names.add(0, entity.name());
    timeline.attributesOf(entity.id()).stream()
        .filter(attribute -> attribute.kind() == Attribute.Kind.NAME)
        .forEach(attribute -> names.add(attribute.value()));
    return names;
  }

  private static List<String> names(Event event) {
    List<String> names = new ArrayList<>(event.also());
    names.add(0, event.name());
    return names;
  }

  private List<Answer> answers(Set<String> ids) {
    List<Answer> answers = new ArrayList<>();
    for (String id : ids) {
      timeline.entity(id).map(this::about).ifPresent(answers::add);
      for (Event event : timeline.events()) {
        if (event.id().equals(id)) {
          answers.add(about(event));
        }
      }
    }
    return answers;
  }

  private Answer about(Entity entity) {
    String id = entity.id();
    List<Tenure> tenures = new ArrayList<>(timeline.tenuresOf(id));
    tenures.addAll(timeline.tenuresIn(id));
    return new Answer.AboutEntity(
        entity,
        timeline.entities().stream().filter(office -> id.equals(office.of())).toList(),
        sorted(tenures, Tenure::during),
        sorted(timeline.membershipsOf(id), Membership::during),
        sorted(timeline.membershipsIn(id), Membership::during),
        sorted(timeline.attributesOf(id), Attribute::during),
        sorted(timeline.attributesWith(id), Attribute::during),
        events(e -> e.who().contains(id) || e.whom().contains(id) || e.where().contains(id)));
  }

  private Answer about(Event event) {
    return new Answer.AboutEvent(
        event,
        event.partOf() == null ? null : timeline.event(event.partOf()).orElse(null),
        events(part -> event.id().equals(part.partOf())));
  }

  private Answer at(EdtfDate time) {
    Period period = time.period();
    return new Answer.AboutTime(
        time,
        events(event -> event.date().period().intersects(period)),
        sorted(
            timeline.tenures().stream().filter(t -> turns(t.during(), period)).toList(),
            Tenure::during),
        sorted(
            timeline.memberships().stream().filter(m -> turns(m.during(), period)).toList(),
            Membership::during),
        sorted(
            timeline.attributes().stream().filter(a -> turns(a.during(), period)).toList(),
            Attribute::during));
  }

  private static boolean turns(EdtfDate during, Period period) {
    return within(during.period().firstDay(), period) || within(during.period().lastDay(), period);
  }

  private static boolean within(Optional<LocalDate> day, Period period) {
    return day.isPresent() && Period.day(day.get()).intersects(period);
  }

  private List<Event> events(Predicate<Event> chosen) {
    return sorted(timeline.events().stream().filter(chosen).toList(), Event::date);
  }

  private static <T> List<T> sorted(Collection<T> entries, Function<T, EdtfDate> date) {
    return entries.stream()
        .sorted(
            Comparator.comparing(
                entry -> date.apply(entry).period().firstDay().orElse(LocalDate.MIN)))
        .toList();
  }

  private static Optional<EdtfDate> date(String text) {
    try {
      return Optional.of(EdtfDate.parse(text));
    } catch (EdtfException e) {
      return Optional.empty();
    }
  }
}
