package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineStatsCommandTest {
  @TempDir private Path temp;

  private String town() throws IOException {
    String yaml =
        """
        timeline: our-town
        entities: [{id: springfield, kind: place, name: Springfield}]
        memberships: [{who: springfield, of: nato, during: 1999/..}]
        """;
    return Files.writeString(temp.resolve("our-town.yaml"), yaml).toString();
  }

  @Test
  void countsWhatShipsIn100Columns() {
    Cli.Run run = Cli.run("timeline", "stats");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "% of them from 1900 to 2025",
            "Events by type", "1990s", "Memberships by organisation", "NATO");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(Cli.run("timeline", "stats", "bundled").out()).isEqualTo(run.out());
  }

  @Test
  void countsAFileAloneThoughItsIdsAreDefinedElsewhere() throws IOException {
    String out = Cli.run("timeline", "stats", town()).out();
    assertThat(out).contains("     1  memberships", "  NATO       1").doesNotContain("Events by");
    assertThat(Cli.run("timeline", "stats", temp.toString()).out()).isEqualTo(out);
  }

  @Test
  void writesJson() throws IOException {
    assertThat(Cli.run("timeline", "stats", town(), "--format", "json").out())
        .startsWith("{\n  \"version\" : \"1\",\n  \"totals\" : {\n    \"entities\" : 1,")
        .contains("\"personsWithBirth\" : 0", "\"nato\" : {\n      \"member\" : 1\n    }");
  }

  @Test
  void saysWhatCannotBeCounted() {
    assertThat(Cli.run("timeline", "stats", "nowhere.yaml"))
        .isEqualTo(
            new Cli.Run(
                2, "", "dateline: nowhere.yaml: error: there is no such file; check the path\n"));
  }
}
