package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boris Johnson, Finland and NATO are of the timelines that ship. */
class TimelineDiffCommandTest {
  private static final String OLD =
      """
      timeline: t
      entities:
        - {id: kyiv-opera, kind: place, name: Kyiv Opera, also: [Kiev Opera]}
      events:
        - {id: start, name: The start, type: war, date: 2022-02-23, who: [russia]}
        - {id: gone, name: What is gone, type: war, date: 1999}
      tenures:
        - {who: boris-johnson, office: uk-prime-minister, during: 2019-07-24/2022-09-05}
      memberships:
        - {who: finland, of: nato, during: 2023-04-04/..}
      attributes:
        - {of: russia, attribute: capital, value: moscow, during: 1918-03-12/}
      """;
  private static final String NEW =
      """
      timeline: t
      entities:
        - {id: kyiv-opera, kind: place, name: Kyiv Opera, also: [Ukraine's opera]}
      events:
        - {id: start, name: The start, type: war, date: 2022-02-24, who: [russia, nowhere]}
        - {id: joins, name: "Accession\\e[2J of Finland", type: accession, date: 2023-04-04}
      tenures:
        - {who: boris-johnson, office: uk-prime-minister, during: 2019-07-24/2022-09-06}
      memberships:
        - {who: finland, of: nato, during: 2023-04-04/.., ordinal: 31}
        - {who: ukraine, of: nato, during: 2030/, status: candidate}
      attributes:
        - {of: russia, attribute: capital, value: moscow, during: 1918-03-12/..}
        - {of: kyiv-opera, attribute: name, value: City Theatre, during: 1856/1896}
      """;

  @TempDir private Path temp;

  private Cli.Run diff(String before, String after, String... options) throws IOException {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "timeline";
    arguments[1] = "diff";
    arguments[2] = Files.writeString(temp.resolve("a.yaml"), before).toString();
    arguments[3] = Files.writeString(temp.resolve("b.yaml"), after).toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Cli.run(arguments);
  }

  @Test
  void saysInWordsWhatChanged() throws IOException {
    Cli.Run run = diff(OLD, NEW);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(temp + "/", "").lines())
        .containsExactly(
            "~ entity kyiv-opera: also gained \"Ukraine's opera\", lost \"Kiev Opera\"  b.yaml:3",
            "- event gone: What is gone, 1999  a.yaml:6",
            "~ event start: date 2022-02-23 -> 2022-02-24; who gained nowhere  b.yaml:5",
            "+ event joins: Accession␛[2J of Finland, 2023-04-04  b.yaml:6",
            "~ tenure Boris Johnson as Prime Minister of the United Kingdom:"
                + " ends 2022-09-06, was 2022-09-05  b.yaml:8",
            "~ membership Finland in NATO: gained ordinal 31  b.yaml:10",
            "+ membership Ukraine, candidate of NATO, 2030/  b.yaml:11",
            "~ capital Moscow of Russia: ends open, was unknown  b.yaml:13",
            "+ name City Theatre of Kyiv Opera, 1856/1896  b.yaml:14",
            "3 added, 1 removed, 5 changed");
  }

  @Test
  void equalTimelinesLeaveNothingToSay() throws IOException {
    assertThat(diff(OLD, OLD)).isEqualTo(new Cli.Run(0, "no differences\n", ""));
    assertThat(Cli.run("timeline", "diff", "bundled", "bundled").code()).isZero();
  }

  @Test
  void writesJson() throws IOException {
    assertThat(diff(OLD, NEW, "--format", "json").out())
        .startsWith("{\n  \"version\" : \"1\",\n  \"added\" : 3,\n  \"removed\" : 1,")
        .contains(
            "\"before\" : \"2022-02-23\",\n          \"after\" : \"2022-02-24\"",
            "\"gained\" : [\n            \"Ukraine's opera\"\n          ]");
  }

  @Test
  void saysWhatCannotBeCompared() throws IOException {
    assertThat(Cli.run("timeline", "diff", "bundled").code()).isEqualTo(2);
    Cli.Run run = diff(OLD, "timeline: t\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("b.yaml: error: the timeline has no entries");
  }
}
