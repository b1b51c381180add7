package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.FieldChange;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.TimelineDiff;
import org.dateline.timeline.TimelineDiff.Change;

/** What changed between two timelines, a line for each entry, in words. */
public final class DiffText implements FieldChange.Visitor<String> {
  /** Fields whose values are words; those of others, ids and dates, hold no blanks. */
  private static final Set<String> IN_WORDS =
      Set.of("name", "also", "adjective", "demonyms", "titles", "quantities", "sources");

  private final UnaryOperator<String> nameOf;
  private final Style style;

  /**
   * @param nameOf gives the name behind an id
   */
  public DiffText(UnaryOperator<String> nameOf, Style style) {
    this.nameOf = nameOf;
    this.style = style;
  }

  /** All changes, and how many there are. */
  public String of(TimelineDiff diff) {
    if (diff.isEmpty()) {
      return style.good("no differences") + "\n";
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(lines(diff.entities(), DiffText::entity, Entity::location));
    lines.addAll(lines(diff.events(), DiffText::event, Event::location));
    lines.addAll(lines(diff.tenures(), this::tenure, Tenure::location));
    lines.addAll(lines(diff.memberships(), this::membership, Membership::location));
    lines.addAll(lines(diff.attributes(), this::attribute, Attribute::location));
    lines.add(
        "%d added, %d removed, %d changed".formatted(diff.added(), diff.removed(), diff.changed()));
    return String.join("\n", lines) + "\n";
  }

  private <T> List<String> lines(
      List<Change<T>> changes, Function<T, Subject> subject, Function<T, Location> location) {
    return changes.stream()
        .map(change -> line(change, subject.apply(change.entry()), location.apply(change.entry())))
        .toList();
  }

  private <T> String line(Change<T> change, Subject subject, Location location) {
    String sign = change.isChanged() ? "~" : change.isAdded() ? "+" : "-";
    String words =
        subject.name + (change.isChanged() ? ": " + inWords(change.fields()) : subject.rest);
    return Visible.of(sign + " " + words) + "  " + style.dim(Visible.of(location.toString()));
  }

  /** What a line calls an entry, and what it says more of one that is new or gone. */
  private record Subject(String name, String rest) {}

  private static Subject entity(Entity entity) {
    return new Subject("entity " + entity.id(), ": " + entity.name() + ", " + entity.kind().word());
  }

  private static Subject event(Event event) {
    return new Subject("event " + event.id(), ": " + event.name() + ", " + event.date().text());
  }

  private Subject tenure(Tenure tenure) {
    return new Subject(
        "tenure " + nameOf.apply(tenure.who()) + " as " + nameOf.apply(tenure.office()),
        ", " + tenure.during().text() + (tenure.acting() ? ", acting" : ""));
  }

  private Subject membership(Membership membership) {
    return new Subject(
        "membership "
            + nameOf.apply(membership.who())
            + Wording.belonging(membership.status())
            + nameOf.apply(membership.of()),
        ", " + membership.during().text());
  }

  private Subject attribute(Attribute attribute) {
    return new Subject(
        attribute.kind().word()
            + " "
            + Wording.value(attribute, nameOf)
            + " of "
            + nameOf.apply(attribute.of()),
        ", " + attribute.during().text());
  }

  private String inWords(List<FieldChange> fields) {
    return String.join("; ", fields.stream().map(field -> field.accept(this)).toList());
  }

  @Override
  public String value(FieldChange.Value change) {
    String before = change.before();
    String after = change.after();
    if (before == null) {
      return "gained " + change.field() + " " + quoted(change, String.valueOf(after));
    }
    if (after == null) {
      return "lost " + change.field() + " " + quoted(change, before);
    }
    return change.field() + " " + quoted(change, before) + " -> " + quoted(change, after);
  }

  @Override
  public String span(FieldChange.Span change) {
    String[] before = change.before().split("/", -1);
    String[] after = change.after().split("/", -1);
    if (before.length != 2 || after.length != 2) {
      return change.field() + " " + change.after() + ", was " + change.before();
    }
    List<String> ends = new ArrayList<>();
    if (!before[0].equals(after[0])) {
      ends.add("begins " + end(after[0]) + ", was " + end(before[0]));
    }
    if (!before[1].equals(after[1])) {
      ends.add("ends " + end(after[1]) + ", was " + end(before[1]));
    }
    return String.join("; ", ends);
  }

  private static String end(String edtf) {
    return edtf.isEmpty() ? "unknown" : edtf.equals("..") ? "open" : edtf;
  }

  @Override
  public String items(FieldChange.Items change) {
    List<String> parts = new ArrayList<>();
    if (!change.gained().isEmpty()) {
      parts.add("gained " + quoted(change, change.gained()));
    }
    if (!change.lost().isEmpty()) {
      parts.add("lost " + quoted(change, change.lost()));
    }
    return change.field() + " " + (parts.isEmpty() ? "in another order" : String.join(", ", parts));
  }

  @Override
  public String flag(FieldChange.Flag change) {
    return (change.now() ? "now " : "no longer ") + change.field();
  }

  private static String quoted(FieldChange change, List<String> items) {
    return String.join(" and ", items.stream().map(item -> quoted(change, item)).toList());
  }

  private static String quoted(FieldChange change, String value) {
    return IN_WORDS.contains(change.field()) ? "\"" + value + "\"" : value;
  }
}
