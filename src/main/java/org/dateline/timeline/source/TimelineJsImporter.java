package org.dateline.timeline.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of Knight Lab's TimelineJS: its events; the title is that of the timeline. The
 * format has no types of events: a {@code group} that is one is taken for it.
 */
final class TimelineJsImporter implements Importer {

  @Override
  public void read(byte[] bytes, Draft draft) {
    JsonNode root = Texts.json(draft.file(), bytes);
    JsonNode events = root.path("events");
    if (!events.isArray()) {
      throw new ImportException(
          draft.file() + ": is no TimelineJS: it lacks the list events; give its JSON");
    }
    draft.title(Texts.withoutTags(Texts.text(root.path("title").path("text"), "headline")));
    int number = 0;
    for (JsonNode event : events) {
      event(++number, event, draft);
    }
    number = 0;
    for (JsonNode era : root.path("eras")) {
      String name = Texts.withoutTags(Texts.text(era.path("text"), "headline"));
      draft.skip("era " + ++number, "\"" + name + "\" is an era, no event; leave it, or add it");
    }
  }

  private static void event(int number, JsonNode event, Draft draft) {
    String id = Texts.text(event, "unique_id");
    String place = "event " + number + (id.isEmpty() ? "" : ", " + id);
    String start = date(event.path("start_date"));
    String end = date(event.path("end_date"));
    if (start == null || end == null) {
      draft.skip(place, "has a date that is none; give year, month and day as numbers");
      return;
    }
    draft.event(
        new EventDraft(
            place,
            Ids.isId(id) ? id : null,
            Texts.withoutTags(Texts.text(event.path("text"), "headline")),
            List.of(),
            draft.freeType(Texts.text(event, "group")),
            end.isEmpty() || end.equals(start) ? start : Draft.interval(start, end),
            List.of(),
            List.of(),
            List.of(),
            List.of(source(place, event.path("media"), draft))));
  }

  private static Source source(String place, JsonNode media, Draft draft) {
    String url = Texts.text(media, "url");
    return new Source(draft.file() + ", " + place, url.matches("https?://\\S+") ? url : null);
  }

  /**
   * EDTF of a date; empty if there is none, null if it can't be read. TimelineJS shows year -44 as
   * 44 BCE, and has no year 0.
   */
  private static @Nullable String date(JsonNode date) {
    String year = Texts.text(date, "year");
    if (!date.isObject()) {
      return date.isMissingNode() || date.isNull() ? "" : null;
    }
    if (!year.matches("-?[0-9]{1,9}") || Integer.parseInt(year) == 0) {
      return null;
    }
    int number = Integer.parseInt(year);
    int counted = number < 0 ? number + 1 : number;
    String digits = String.format("%04d", Math.abs(counted));
    String edtf = (digits.length() > 4 ? "Y" : "") + (counted < 0 ? "-" : "") + digits;
    String month = Texts.text(date, "month");
    String day = Texts.text(date, "day");
    if (month.isEmpty()) {
      return day.isEmpty() ? edtf : null;
    }
    if (!month.matches("0?[1-9]|1[0-2]") || !day.matches("(?:0?[1-9]|[12][0-9]|3[01])?")) {
      return null;
    }
    edtf += "-" + twoDigits(month);
    return day.isEmpty() ? edtf : edtf + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
