package org.dateline.timeline.source;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/** Reads iCalendar, RFC 5545: the events of a calendar that happen once. */
final class CalendarImporter implements Importer {
  private static final String EVENT = "VEVENT";
  private static final int DEEPEST = 16;

  /** What else a calendar can plan or note. */
  private static final Set<String> OTHERS = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

  @Override
  public void read(byte[] bytes, Draft draft) {
    String text = Texts.decode(draft.file(), bytes);
    if (text.isBlank()) {
      throw new ImportException(draft.file() + ": is empty; give a calendar");
    }
    Handler handler = new Handler(draft);
    try {
      // Folded lines may end as they like.
      Reader unfolded = new UnfoldingReader(new StringReader(text.strip() + "\r\n"), true);
      new CalendarParserImpl().parse(unfolded, handler);
    } catch (ParserException e) {
      throw new ImportException(
          draft.file() + ":" + e.getLineNo() + ": not iCalendar: " + reason(e), e);
    } catch (IOException | RuntimeException e) {
      throw new ImportException(draft.file() + ": not iCalendar: " + Texts.line(e.getMessage()), e);
    }
  }

  /** The library's message without its own "Error at line". */
  private static String reason(ParserException e) {
    return Texts.line(e.getMessage()).replaceFirst("^Error at line [0-9]+:\\s*", "");
  }

  /** Collects the properties of each event; those of what lies in it are of no use. */
  private static final class Handler implements ContentHandler {
    private final Draft draft;
    private final Deque<String> open = new ArrayDeque<>();
    private Map<String, String> properties = new HashMap<>();
    private int events;
    private String property = "";

    Handler(Draft draft) {
      this.draft = draft;
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
      if (open.size() == DEEPEST) {
        throw new IllegalStateException("nested deeper than " + DEEPEST + " components");
      }
      open.push(name);
      if (name.equals(EVENT) || OTHERS.contains(name)) {
        properties = new HashMap<>();
      }
    }

    @Override
    public void endComponent(String name) {
      open.pop();
      if (name.equals(EVENT)) {
        new CalendarEvent(++events, Map.copyOf(properties)).addTo(draft);
      } else if (OTHERS.contains(name)) {
        draft.skip(
            properties.getOrDefault("UID", name), "is a " + name + ", no event; leave it out");
      }
    }

    @Override
    public void startProperty(String name) {
      property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void propertyValue(String value) {
      if (open.isEmpty()) {
        if (property.equals("X-WR-CALNAME") || property.equals("NAME")) {
          draft.title(Texts.clean(CalendarEvent.unescaped(value)));
        }
      } else if (open.peek().equals(EVENT) || OTHERS.contains(open.peek())) {
        properties.putIfAbsent(property, value);
      }
    }

    @Override
    public void endProperty(String name) {}

    @Override
    public void parameter(String name, String value) {}
  }
}
