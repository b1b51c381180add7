package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path temp;
  private final List<String> failures = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    for (String file :
        List.of("b.md", "a.txt", "code.java", "deep/er/c.md", ".git/d.md", "deep/.e.md")) {
      Path path = temp.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
  }

  @Test
  void aFileIsTakenWhateverItsName() {
    assertThat(expand("code.java", ".git/d.md")).containsExactly("code.java", ".git/d.md");
  }

  @Test
  void aFolderGivesItsArticlesSortedWithoutHiddenOnes() {
    assertThat(expand("")).containsExactly("a.txt", "b.md", "deep/er/c.md");
  }

  @Test
  void aGlobGivesWhatItMatches() {
    assertThat(expand("*.md")).containsExactly("b.md");
    assertThat(expand("**.md")).containsExactly("b.md", "deep/er/c.md");
    assertThat(expand("deep/*/[a-d].{md,txt}")).containsExactly("deep/er/c.md");
    assertThat(expand("*.java")).containsExactly("code.java");
  }

  @Test
  void eachFileComesOnce() {
    assertThat(expand("b.md", "*", "b.md")).containsExactly("b.md", "a.txt", "code.java");
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    Files.createSymbolicLink(temp.resolve("deep/loop"), temp.resolve("deep"));
    assertThat(expand("deep")).containsExactly("deep/er/c.md");
    assertThat(failures).isEmpty();
  }

  @Test
  void whatIsNoFileIsLeftOut() throws Exception {
    Files.createSymbolicLink(temp.resolve("deep/.#c.md"), temp.resolve("nowhere"));
    Files.createSymbolicLink(temp.resolve("deep/picture.png"), temp.resolve("nowhere"));
    assumeTrue(new ProcessBuilder("mkfifo", temp + "/deep/pipe.md").start().waitFor() == 0);
    assertThat(expand("deep")).containsExactly("deep/er/c.md");
    assertThat(failures).isEmpty();
  }

  @Test
  void anArticleThatCannotBeReachedFails() throws IOException {
    Files.createSymbolicLink(temp.resolve("round.md"), temp.resolve("round.md"));
    assertThat(expand("deep", "gone.md", "round.md")).containsExactly("deep/er/c.md");
    assertThat(failures)
        .satisfiesExactlyInAnyOrder(
            failure -> assertThat(failure).contains("gone.md: no such file"),
            failure -> assertThat(failure).contains("round.md: ").doesNotContain("no such file"));
  }

  @Test
  void anEmptyArgumentIsNotTheFolderOneIsIn() {
    new Inputs(path -> true, (argument, why) -> failures.add(argument + ": " + why))
        .expand(List.of(""));
    assertThat(failures).singleElement().asString().startsWith("'': names no file");
  }

  private List<String> expand(String... arguments) {
    Inputs inputs =
        new Inputs(
            path -> path.toString().endsWith(".md") || path.toString().endsWith(".txt"),
            (argument, why) -> failures.add(argument + ": " + why));
    List<String> absolute =
        List.of(arguments).stream().map(argument -> temp + "/" + argument).toList();
    return inputs.expand(absolute).stream().map(path -> temp.relativize(path).toString()).toList();
  }
}
