package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineLoader;
import org.dateline.timeline.TimelineQuery;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  private static final Timeline TIMELINE =
      TimelineLoader.parse(
          Map.of(
              "t.yaml",
              """
              timeline: t
              entities:
                - {id: utopia, kind: country, name: Utopia, capital: town}
                - {id: town, kind: place, name: Town}
                - {id: thaler, kind: currency, name: Thaler}
              attributes:
                - {of: utopia, attribute: capital, value: town, during: 1801/..}
                - {of: utopia, attribute: currency, value: thaler, during: 1750/1801, disputed: true}
                - {of: town, attribute: name, value: Old Town, during: ../1801}
              """
                  .getBytes(StandardCharsets.UTF_8)));

  private static String show(String question) {
    AnswerText text = new AnswerText(TIMELINE, Style.PLAIN);
    return new TimelineQuery(TIMELINE).ask(question).get(0).accept(text);
  }

  @Test
  void showsWhatACountryHadAndWhoseItWas() {
    assertThat(show("utopia"))
        .isEqualTo(
            """
            Utopia  country utopia  t.yaml:3
              capital:  Town
              Capitals, currencies, names and what else held for a time
                1750/1801              currency Thaler, disputed  t.yaml:8
                1801/..                capital Town  t.yaml:7
            """);
    assertThat(show("town"))
        .contains(
            "  Capitals, currencies, names and what else held for a time\n"
                + "    ../1801                name Old Town  t.yaml:9\n",
            "  Of\n    1801/..                Utopia, capital Town  t.yaml:7\n");
    assertThat(show("1750"))
        .contains(
            "  Capitals, currencies, names and what else changes\n"
                + "    1750/1801              Utopia, currency Thaler, disputed  t.yaml:8\n");
  }
}
