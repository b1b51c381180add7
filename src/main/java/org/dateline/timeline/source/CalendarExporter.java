package org.dateline.timeline.source;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.timeline.Entity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Source;
import org.dateline.timeline.Timeline;

/**
 * Writes iCalendar, RFC 5545: events of whole days whose first and last are known. Nothing in it
 * tells when it was written.
 */
final class CalendarExporter implements Exporter {
  private static final int LONGEST_LINE = 75;
  private static final int NO_FOLDING = Integer.MAX_VALUE;

  @Override
  public Exported write(Timeline timeline, List<Event> events) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Dateline//Timeline//EN"));
    calendar.add(new Version(new ParameterList(), "2.0"));
    List<Skipped> skipped = new ArrayList<>();
    Set<String> uids = new HashSet<>();
    for (Event event : events) {
      Optional<String> reason = obstacle(event.date());
      if (reason.isPresent()) {
        skipped.add(
            new Skipped(
                event.location() + ": " + event.id(),
                event.date().text() + " " + reason.get() + ", so no calendar can hold it"));
      } else {
        calendar.add(component(event, timeline, uids));
      }
    }
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter(false, NO_FOLDING).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Exported(folded(out.toString()), events.size() - skipped.size(), skipped);
  }

  /** Why a date is none of a calendar. */
  private static Optional<String> obstacle(EdtfDate date) {
    if (date.uncertain() || date.approximate()) {
      return Optional.of("is in doubt");
    }
    if (date.granularity() != Granularity.DAY || date.text().matches("[\\[{].*")) {
      return Optional.of("is not known to the day");
    }
    Optional<LocalDate> first = date.period().firstDay();
    Optional<LocalDate> last = date.period().lastDay();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.of("has an open end");
    }
    boolean four = first.get().getYear() >= 1 && last.get().getYear() < 9999;
    return four ? Optional.empty() : Optional.of("lies outside the years 1 to 9998");
  }

  private static VEvent component(Event event, Timeline timeline, Set<String> uids) {
    LocalDate first = event.date().period().firstDay().orElseThrow();
    LocalDate last = event.date().period().lastDay().orElseThrow();
    String id = event.id();
    for (int i = 2; !uids.add(id); i++) {
      id = event.id() + "-" + i;
    }
    VEvent component = new VEvent(false);
    component.add(new Uid(id + CalendarEvent.OURS));
    component.add(new DtStamp(first.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z"));
    component.add(new DtStart<>(first));
    component.add(new DtEnd<>(last.plusDays(1)));
    component.add(new Summary(event.name()));
    String places =
        String.join(
            ", ",
            event.where().stream()
                .map(place -> timeline.entity(place).map(Entity::name).orElse(place))
                .toList());
    if (!places.isEmpty()) {
      component.add(new net.fortuna.ical4j.model.property.Location(places));
    }
    component.add(new Categories(event.type()));
    List<String> titles = event.sources().stream().map(Source::title).toList();
    if (!titles.isEmpty()) {
      component.add(new Description(String.join("\n", titles)));
    }
    event.sources().stream()
        .flatMap(source -> uri(source).stream())
        .findFirst()
        .ifPresent(uri -> component.add(new Url(uri)));
    component.add(new Transp(Transp.VALUE_TRANSPARENT));
    return component;
  }

  private static Optional<URI> uri(Source source) {
    try {
      return source.url() == null ? Optional.empty() : Optional.of(new URI(source.url()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * RFC 5545, 3.1: lines of 75 octets at most, folded between characters. The library would count
   * UTF-16 units, and cut characters apart.
   */
  static String folded(String calendar) {
    StringBuilder out = new StringBuilder(calendar.length());
    calendar
        .lines()
        .forEach(
            line -> {
              int octets = 0;
              for (int i = 0; i < line.length(); ) {
                int end = line.offsetByCodePoints(i, 1);
                String character = line.substring(i, end);
                int length = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + length > LONGEST_LINE) {
                  out.append("\r\n ");
                  octets = 1;
                }
                out.append(character);
                octets += length;
                i = end;
              }
              out.append("\r\n");
            });
    return out.toString();
  }
}
