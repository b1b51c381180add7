package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.time.EdtfDate;
import org.dateline.timeline.Answer;
import org.dateline.timeline.Attribute;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Location;
import org.dateline.timeline.Membership;
import org.dateline.timeline.Quantity;
import org.dateline.timeline.Source;
import org.dateline.timeline.Tenure;
import org.dateline.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** What a timeline knows of a thing, as text for a person. */
public final class AnswerText implements Answer.Visitor<String> {
  private static final int DATE_COLUMNS = 23;

  private final Timeline timeline;
  private final Style style;

  /**
   * @param timeline where the answers come from; it tells the names behind ids
   * @param style whether to use colours
   */
  public AnswerText(Timeline timeline, Style style) {
    this.timeline = timeline;
    this.style = style;
  }

  @Override
  public String about(Answer.AboutEntity answer) {
    Entity entity = answer.entity();
    Lines lines = new Lines();
    lines.heading(entity.name(), entity.kind().word(), entity.id(), entity.location());
    lines.fact("also", String.join(", ", entity.also()));
    lines.fact("born", text(entity.born()));
    lines.fact("died", text(entity.died()));
    lines.fact("titles", String.join(", ", entity.titles()));
    lines.fact("of", name(entity.of()));
    lines.fact("in", name(entity.in()));
    lines.fact("capital", name(entity.capital()));
    boolean isOffice = entity.kind() == Entity.Kind.OFFICE;
    lines.list(isOffice ? "Holders" : "Offices held", answer.tenures(), this::tenure);
    lines.list("Member of", answer.memberships(), this::membership);
    lines.list("Members", answer.members(), this::membership);
    lines.list(
        "Capitals, currencies, names and what else held for a time",
        answer.attributes(),
        this::attribute);
    lines.list("Of", answer.owners(), this::owner);
    lines.list("Offices", answer.offices(), office -> office.name() + "  " + office.id());
    lines.list("Events", answer.events(), this::event);
    return lines.toString();
  }

  @Override
  public String about(Answer.AboutEvent answer) {
    Event event = answer.event();
    Lines lines = new Lines();
    lines.heading(event.name(), "event", event.id(), event.location());
    lines.fact("date", event.date().text() + (event.disputed() ? ", disputed" : ""));
    lines.fact("type", event.type());
    lines.fact("also", String.join(", ", event.also()));
    lines.fact("who", names(event.who()));
    lines.fact("whom", names(event.whom()));
    lines.fact("where", names(event.where()));
    lines.fact("part of", answer.whole() == null ? null : answer.whole().name());
    for (Quantity quantity : event.quantities()) {
      lines.fact(quantity.measure(), quantity.figure());
    }
    for (Source source : event.sources()) {
      lines.fact("source", Wording.source(source));
    }
    lines.list("Parts", answer.parts(), this::event);
    return lines.toString();
  }

  @Override
  public String about(Answer.AboutTime answer) {
    Lines lines = new Lines();
    lines.add(style.bold(answer.time().text()));
    lines.list("Events", answer.events(), this::event);
    lines.list("Offices that begin or end", answer.tenures(), this::tenure);
    lines.list("Memberships that begin or end", answer.memberships(), this::membership);
    lines.list(
        "Capitals, currencies, names and what else changes", answer.attributes(), this::owner);
    return lines.toString();
  }

  private String event(Event event) {
    return dated(event.date(), event.name(), event.disputed(), event.location());
  }

  private String tenure(Tenure tenure) {
    String person = name(tenure.who()) + ", " + name(tenure.office());
    String counted = tenure.ordinal() == null ? "" : ", no. " + tenure.ordinal();
    String acting = tenure.acting() ? ", acting" : "";
    return dated(tenure.during(), person + counted + acting, tenure.disputed(), tenure.location());
  }

  private String membership(Membership membership) {
    String counted = membership.ordinal() == null ? "" : ", no. " + membership.ordinal();
    return dated(
        membership.during(),
        name(membership.who())
            + Wording.belonging(membership.status())
            + name(membership.of())
            + counted,
        membership.disputed(),
        membership.location());
  }

  private String attribute(Attribute attribute) {
    return attribute(attribute, "");
  }

  private String owner(Attribute attribute) {
    return attribute(attribute, nameOf(attribute.of()) + ", ");
  }

  private String attribute(Attribute attribute, String owner) {
    String words = attribute.kind().word() + " " + Wording.value(attribute, this::nameOf);
    return dated(attribute.during(), owner + words, attribute.disputed(), attribute.location());
  }

  private String dated(EdtfDate date, String words, boolean disputed, Location location) {
    String padding = " ".repeat(Math.max(0, DATE_COLUMNS - date.text().length()));
    String doubt = disputed ? ", disputed" : "";
    return date.text() + padding + words + doubt + "  " + style.dim(location.toString());
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }

  private String names(List<String> ids) {
    return String.join(", ", ids.stream().flatMap(id -> Stream.ofNullable(name(id))).toList());
  }

  private @Nullable String name(@Nullable String id) {
    return id == null ? null : nameOf(id);
  }

  private String nameOf(String id) {
    return timeline.entity(id).map(Entity::name).orElse(id);
  }

  /** The lines of an answer; facts without content leave none. */
  private final class Lines {
    private final List<String> lines = new ArrayList<>();

    void add(String line) {
      lines.add(line);
    }

    void heading(String name, String kind, String id, Location location) {
      lines.add(
          style.bold(Visible.of(name)) + "  " + kind + " " + id + "  " + style.dim("" + location));
    }

    void fact(String label, @Nullable String content) {
      if (content != null && !content.isEmpty()) {
        lines.add("  " + "%-9s".formatted(label + ":") + " " + Visible.of(content));
      }
    }

    <T> void list(String title, List<T> entries, Function<T, String> text) {
      if (!entries.isEmpty()) {
        lines.add("  " + style.bold(title));
        entries.forEach(entry -> lines.add("    " + text.apply(entry)));
      }
    }

    @Override
    public String toString() {
      return String.join("\n", lines) + "\n";
    }
  }
}
