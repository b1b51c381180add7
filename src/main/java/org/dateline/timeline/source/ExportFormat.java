package org.dateline.timeline.source;

import java.util.List;
import java.util.Locale;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;

/** The formats that timelines are written in for others. */
public enum ExportFormat {
  /** What Knight Lab's TimelineJS shows. */
  TIMELINEJS(new TimelineJsExporter()),
  /** RFC 5545. */
  ICALENDAR(new CalendarExporter());

  private final Exporter exporter;

  ExportFormat(Exporter exporter) {
    this.exporter = exporter;
  }

  /**
   * Writes events; equal ones give equal texts.
   *
   * @param timeline gives the names of what the events refer to
   */
  public Exported write(Timeline timeline, List<Event> events) {
    return exporter.write(timeline, events);
  }

  /** As users write it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
