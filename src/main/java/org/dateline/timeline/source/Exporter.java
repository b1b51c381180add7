package org.dateline.timeline.source;

import java.util.List;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;

/** Writes one format. */
interface Exporter {

  /**
   * @param timeline gives the names of what events refer to
   */
  Exported write(Timeline timeline, List<Event> events);
}
