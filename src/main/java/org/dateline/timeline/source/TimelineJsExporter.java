package org.dateline.timeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.EdtfDate;
import org.dateline.time.Granularity;
import org.dateline.timeline.Event;
import org.dateline.timeline.Source;
import org.dateline.timeline.Timeline;

/**
 * Writes the JSON of Knight Lab's TimelineJS. An event's type is its group, its sources are its
 * text. A date is as fine as the timeline has it.
 */
final class TimelineJsExporter implements Exporter {
  private static final JsonMapper JSON = new JsonMapper();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

  @Override
  public Exported write(Timeline timeline, List<Event> events) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode list = root.putArray("events");
    List<Skipped> skipped = new ArrayList<>();
    for (Event event : events) {
      write(event, list, skipped);
    }
    try {
      return new Exported(
          JSON.writer(PRETTY).writeValueAsString(root) + "\n", list.size(), skipped);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Event event, ArrayNode list, List<Skipped> skipped) {
    String where = event.location() + ": " + event.id();
    Optional<LocalDate> first = event.date().period().firstDay();
    Optional<LocalDate> last = event.date().period().lastDay();
    if (first.isEmpty()) {
      skipped.add(
          new Skipped(where, event.date().text() + " has no start, which TimelineJS needs"));
      return;
    }
    if (event.date().uncertain() || event.date().approximate()) {
      skipped.add(new Skipped(where, event.date().text() + " is shown without its doubt"));
    }
    ObjectNode object = list.addObject();
    object.put("unique_id", event.id());
    object.set("start_date", date(first.get(), unit(event.date(), true)));
    if (last.isEmpty()) {
      skipped.add(
          new Skipped(where, event.date().text() + " has no end, and is shown by its start alone"));
    } else {
      ObjectNode end = date(last.get(), unit(event.date(), false));
      if (!end.equals(object.get("start_date"))) {
        object.set("end_date", end);
      }
    }
    object.put("group", event.type());
    object.putObject("text").put("headline", escaped(event.name())).put("text", sources(event));
  }

  /** The unit of an end: days of a set, months of a season, years of a century. */
  private static Granularity unit(EdtfDate date, boolean atStart) {
    boolean set = date.text().startsWith("[") || date.text().startsWith("{");
    boolean missing = date.text().startsWith("/") || date.text().startsWith("..");
    EdtfDate end = set || missing ? date : openEnd(date) || atStart ? date.begin() : date.end();
    Granularity unit = end.granularity();
    if (unit == Granularity.DAY || unit == Granularity.WEEK) {
      return Granularity.DAY;
    }
    return unit.compareTo(Granularity.YEAR) < 0 ? Granularity.MONTH : Granularity.YEAR;
  }

  private static boolean openEnd(EdtfDate date) {
    return date.text().endsWith("/") || date.text().endsWith("..");
  }

  /** TimelineJS counts 44 BCE as -44, EDTF as -43. */
  private static ObjectNode date(LocalDate day, Granularity unit) {
    ObjectNode date = JSON.createObjectNode();
    date.put("year", day.getYear() > 0 ? day.getYear() : day.getYear() - 1);
    if (unit != Granularity.YEAR) {
      date.put("month", day.getMonthValue());
    }
    if (unit == Granularity.DAY) {
      date.put("day", day.getDayOfMonth());
    }
    return date;
  }

  private static String sources(Event event) {
    List<String> links = new ArrayList<>();
    for (Source source : event.sources()) {
      String title = escaped(source.title());
      links.add(
          source.url() == null
              ? title
              : "<a href=\"" + escaped(source.url()) + "\">" + title + "</a>");
    }
    return links.isEmpty() ? "" : "<p>" + String.join("<br>", links) + "</p>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
