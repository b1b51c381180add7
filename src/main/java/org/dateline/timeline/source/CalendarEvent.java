package org.dateline.timeline.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.timeline.Entity.Kind;
import org.dateline.timeline.Source;
import org.jspecify.annotations.Nullable;

/**
 * A VEVENT.
 *
 * @param number in the calendar, from 1
 * @param properties their values as written, the first of each
 */
record CalendarEvent(int number, Map<String, String> properties) {
  /** What exported ids carry, so that they are no one else's. */
  static final String OURS = "@dateline";

  private static final Set<String> REPEATING = Set.of("RRULE", "RDATE", "RECURRENCE-ID");

  private static final Pattern TIME = Pattern.compile("([0-9]{8})(?:T([0-9]{6})Z?)?");
  private static final Pattern DURATION =
      Pattern.compile("\\+?P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(T[0-9HMS]+)?");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private String text(String property) {
    return Texts.clean(unescaped(properties.getOrDefault(property, "")));
  }

  /** RFC 5545, 3.3.11. */
  static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        c = value.charAt(++i);
        c = c == 'n' || c == 'N' ? '\n' : c;
      }
      text.append(c);
    }
    return text.toString();
  }

  void addTo(Draft draft) {
    String uid = text("UID");
    String place = "event " + number + (uid.isEmpty() ? "" : ", " + uid);
    if (REPEATING.stream().anyMatch(properties::containsKey)) {
      draft.skip(place, "\"" + text("SUMMARY") + "\" repeats; add each day that counts by hand");
      return;
    }
    if (text("STATUS").equalsIgnoreCase("CANCELLED")) {
      draft.skip(place, "\"" + text("SUMMARY") + "\" was cancelled; leave it out");
      return;
    }
    String date;
    try {
      date = date();
    } catch (DateTimeException | ArithmeticException e) {
      draft.skip(place, "\"" + text("SUMMARY") + "\" has no sound DTSTART and DTEND; correct them");
      return;
    }
    String own = uid.endsWith(OURS) ? uid.substring(0, uid.length() - OURS.length()) : "";
    draft.event(
        new EventDraft(
            place,
            Ids.isId(own) ? own : null,
            text("SUMMARY"),
            List.of(),
            type(draft),
            date,
            List.of(),
            List.of(),
            where(draft, place),
            List.of(source(draft, place))));
  }

  /** The category that is a type of events, or the first, or null. */
  private @Nullable String type(Draft draft) {
    List<String> categories =
        Arrays.stream(properties.getOrDefault("CATEGORIES", "").split("(?<!\\\\),"))
            .map(category -> Texts.clean(unescaped(category)))
            .filter(category -> !category.isEmpty())
            .toList();
    return categories.stream()
        .filter(draft::isType)
        .findFirst()
        .orElse(draft.freeType(categories.isEmpty() ? "" : categories.get(0)));
  }

  private Source source(Draft draft, String place) {
    String url = text("URL");
    return new Source(draft.file() + ", " + place, url.isEmpty() ? null : url);
  }

  /** Known places between commas, or all of it as one place. */
  private List<String> where(Draft draft, String place) {
    String location = text("LOCATION");
    if (location.isEmpty()) {
      return List.of();
    }
    List<String> parts =
        Arrays.stream(location.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    boolean known =
        !parts.isEmpty() && parts.stream().allMatch(part -> draft.cast().knows(part, Cast.PLACES));
    return (known ? parts : List.of(location))
        .stream()
            .map(
                name ->
                    draft
                        .cast()
                        .mention(name, Kind.PLACE, Cast.PLACES, draft.file() + ", " + place))
            .distinct()
            .toList();
  }

  /**
   * The first and the last day, each as the calendar writes it, in whatever zone. The end is the
   * first moment or day that no longer belongs to the event.
   */
  private String date() {
    String start = properties.getOrDefault("DTSTART", "").strip();
    LocalDateTime first = moment(start);
    boolean wholeDays = start.length() == 8;
    LocalDateTime end = end(first, wholeDays);
    if (end.isBefore(first)) {
      throw new DateTimeException("ends before it begins");
    }
    LocalDate last = end.equals(first) ? end.toLocalDate() : end.minusSeconds(1).toLocalDate();
    LocalDate day = first.toLocalDate();
    return last.equals(day) ? day.toString() : day + "/" + last;
  }

  private LocalDateTime end(LocalDateTime first, boolean wholeDays) {
    String end = properties.getOrDefault("DTEND", "").strip();
    if (!end.isEmpty()) {
      return moment(end);
    }
    String duration = properties.getOrDefault("DURATION", "").strip();
    if (duration.isEmpty()) {
      return wholeDays ? first.plusDays(1) : first;
    }
    Matcher matcher = DURATION.matcher(duration);
    if (!matcher.matches()) {
      throw new DateTimeException("no duration: " + duration);
    }
    LocalDateTime moved = first.plus(Period.ofWeeks(number(matcher.group(1))));
    moved = moved.plusDays(number(matcher.group(2)));
    return matcher.group(3) == null ? moved : moved.plus(Duration.parse("P" + matcher.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static LocalDateTime moment(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      throw new DateTimeException("no time: " + value);
    }
    return time.group(2) == null
        ? LocalDate.parse(time.group(1), DAY).atStartOfDay()
        : LocalDateTime.parse(time.group(1) + "T" + time.group(2), MOMENT);
  }
}
