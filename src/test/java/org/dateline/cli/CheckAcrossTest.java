package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --across}: what one article of a run dates, the next must not date otherwise. */
class CheckAcrossTest {
  private static final String FIRST = "Ann Tiller was born in 1950 in Hull.\n";
  private static final String OTHER = "Ann Tiller, born in 1952, taught chemistry.\n";
  private static final String FINER = "Ann Tiller was born on 3 May 1950 in Hull.\n";

  @TempDir private Path temp;

  @Test
  void theLaterFileNamesTheEarlier() throws IOException {
    Path first = write("a.md", FIRST);
    Path later = write("b.md", OTHER);
    Cli.Run run = Cli.run("check", temp.toString(), "--across", "-f", "concise");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(later + ":1:21: error[across]")
        .contains("article: " + first + ":1 has \"1950\"");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void filesAreNotComparedUnasked() throws IOException {
    write("a.md", FIRST);
    write("b.md", OTHER);
    assertThat(Cli.run("check", temp.toString(), "-f", "concise").code()).isZero();
  }

  @Test
  void theFinerOfTwoDatesThatAgreeIsKept() throws IOException {
    write("a.md", FIRST);
    Path finer = write("b.md", FINER);
    write("c.md", FINER.replace("3 May", "4 May"));
    assertThat(Cli.run("check", temp.toString(), "--across", "-f", "concise").out())
        .contains("c.md:1", "article: " + finer + ":1 has \"3 May 1950\"");
  }

  @Test
  void batchesAndJsonHaveTheSameForm() {
    String lines =
        "{\"id\":\"a\",\"text\":\"%s\"}\n{\"id\":\"b\",\"text\":\"%s\"}\n"
            .formatted(FIRST.strip(), OTHER.strip());
    for (String jobs : new String[] {"1", "3"}) {
      String out = Cli.runWithInput(lines, "check", "--jsonl", "--across", "--jobs", jobs).out();
      assertThat(out.lines()).hasSize(2);
      assertThat(out.lines().skip(1))
          .first()
          .asString()
          .contains("\"rule\":\"across\"", "\"asserted\":\"1952\"", "\"reference\":\"1950\"");
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }
}
