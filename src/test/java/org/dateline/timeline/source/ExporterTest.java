package org.dateline.timeline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.timeline.Event;
import org.dateline.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported says the same when it is imported again. */
class ExporterTest {
  private static final Timeline TIMELINE =
      Samples.timeline(
          """
          timeline: t
          entities:
            - {id: ukraine, kind: country, name: Ukraine}
            - {id: kyiv, kind: place, name: Kyiv, in: ukraine}
          events:
            - {id: a-day, name: "A day, and <more> & \\"quotes\\"; 😀", type: battle, date: 2022-02-24, where: [kyiv, ukraine],
               sources: [{title: "S; one, two", url: "https://example.org/a,b?c=d&e"}, {title: Second}]}
            - {id: some-days, name: Ein sehr langer Name mit Umlauten äöü und Emoji 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 bis zum Schluss, type: siege, date: 1944-06-06/1944-06-08}
            - {id: year-two, name: Year two, type: battle, date: 0002-03-04}
            - {id: a-month, name: A month, type: battle, date: 2022-02}
            - {id: a-year, name: A year, type: battle, date: 1914}
            - {id: some-years, name: Some years, type: war, date: 1914-07-28/1918}
            - {id: bc, name: Before Christ, type: battle, date: "-0043"}
            - {id: a-season, name: A season, type: battle, date: 2022-21}
            - {id: a-decade, name: A decade, type: battle, date: 199X}
          """);

  private static List<String> say(List<Event> events) {
    List<String> lines = new ArrayList<>();
    for (Event event : events) {
      lines.add(
          event.id()
              + " "
              + event.name()
              + " "
              + event.type()
              + " "
              + event.date().period().edtf());
    }
    return lines;
  }

  private static Imported again(ImportFormat format, Exported exported) {
    Imported imported = Samples.read(format, "t", exported.text());
    assertThat(imported.skipped()).isEmpty();
    Samples.sound(imported);
    return imported;
  }

  @Test
  void timelineJsKeepsNamesTypesAndDates() {
    Exported exported = ExportFormat.TIMELINEJS.write(TIMELINE, TIMELINE.events());
    assertThat(exported.skipped()).isEmpty();
    assertThat(say(again(ImportFormat.TIMELINEJS, exported).events()))
        .isEqualTo(say(TIMELINE.events()));
  }

  @Test
  void calendarKeepsEventsOfDays() {
    Exported exported = ExportFormat.ICALENDAR.write(TIMELINE, TIMELINE.events());
    assertThat(exported.skipped())
        .extracting(Skipped::where)
        .containsExactly(
            "t.yaml:10: a-month",
            "t.yaml:11: a-year",
            "t.yaml:12: some-years",
            "t.yaml:13: bc",
            "t.yaml:14: a-season",
            "t.yaml:15: a-decade");
    Imported again = again(ImportFormat.ICALENDAR, exported);
    assertThat(say(again.events())).isEqualTo(say(TIMELINE.events().subList(0, 3)));
    assertThat(again.events().get(0).where()).containsExactly("kyiv", "ukraine");
    assertThat(again.events().get(0).sources())
        .singleElement()
        .satisfies(source -> assertThat(source.url()).isEqualTo("https://example.org/a,b?c=d&e"));
  }

  @Test
  void calendarIsOfRfc5545() {
    String text = ExportFormat.ICALENDAR.write(TIMELINE, TIMELINE.events()).text();
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .contains(
            "UID:a-day@dateline",
            "DTSTAMP:20220224T000000Z",
            "DTSTART;VALUE=DATE:20220224",
            "DTEND;VALUE=DATE:20220225",
            "DTSTART;VALUE=DATE:00020304",
            "DTEND;VALUE=DATE:19440609",
            "LOCATION:Kyiv\\, Ukraine");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void saysWhatItCannotWrite(ExportFormat format) {
    Timeline open =
        Samples.timeline(
            """
            timeline: t
            events:
              - {id: a, name: A, type: war, date: 2022-02-24/..}
              - {id: b, name: B, type: war, date: /2022-02-24}
              - {id: c, name: C, type: war, date: "[2022-02-24,2022-02-26]"}
              - {id: d, name: D, type: war, date: 2022-02-24~}
            """);
    Exported exported = format.write(open, open.events());
    assertThat(exported.skipped())
        .extracting(Skipped::where)
        .contains("t.yaml:3: a", "t.yaml:4: b", "t.yaml:6: d");
    assertThat(exported.events()).isEqualTo(format == ExportFormat.TIMELINEJS ? 3 : 0);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void isTheSameEachTime(ExportFormat format) {
    assertThat(format.write(TIMELINE, TIMELINE.events()).text())
        .isEqualTo(format.write(TIMELINE, TIMELINE.events()).text());
  }
}
