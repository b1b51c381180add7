package org.dateline.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program as its users do: as a process, from wherever they are. */
class LauncherIT {
  private static final Path DISTRIBUTION = Path.of("target/dateline").toAbsolutePath();
  private static final Path LAUNCHER = DISTRIBUTION.resolve("bin/dateline");
  private static final String VERSION = "dateline 0.1.0";

  @TempDir private Path temp;
  private Path cache;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell here");
    cache = temp.resolve("cache");
  }

  @Test
  void runsFromAnyFolder() throws Exception {
    Run run = run(LAUNCHER, Map.of(), "--version");
    assertThat(run.out()).startsWith(VERSION);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void runsThroughLinksAndSpaces() throws Exception {
    Path home = Files.createDirectories(temp.resolve("a folder/of 'mine'")).resolve("dateline");
    copy(DISTRIBUTION, home);
    Path relative = temp.resolve("a folder/link");
    Files.createSymbolicLink(relative, Path.of("of 'mine'/dateline/bin/dateline"));
    Path absolute = Files.createSymbolicLink(temp.resolve("dl"), relative);
    assertThat(run(absolute, Map.of("DATELINE_CDS", "off"), "--version").out()).startsWith(VERSION);
    assertThat(run(absolute, Map.of("DATELINE_CDS", "now"), "--version").out()).startsWith(VERSION);
    assertThat(archives()).hasSize(1);
    assertThat(run(absolute, Map.of(), "--version").out()).startsWith(VERSION);
  }

  @Test
  void takesArgumentsAsTheyAre() throws Exception {
    Run run =
        run(LAUNCHER, Map.of("LANG", "C", "LC_ALL", ""), "check", "no $such  'file' été 月.txt");
    assertThat(run.err()).startsWith("dateline: no $such  'file' été 月.txt: no such file");
    assertThat(run.code()).isEqualTo(2);
  }

  /** A pipe cannot tell how much of it there is, unlike a file that is redirected. */
  @Test
  void readsAnArticleFromAPipe() throws Exception {
    Process process = start(LAUNCHER, Map.of(), "check", "-");
    process
        .getOutputStream()
        .write("The Berlin Wall fell in 1990.".getBytes(StandardCharsets.UTF_8));
    Run run = finish(process);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("error[event-date]");
    assertThat(run.code()).isEqualTo(1);
  }

  /** What the jar must hold for formats that few runs read. */
  @Test
  void readsWhatOtherFormatsHold() throws Exception {
    Path sheet = Files.writeString(temp.resolve("a.csv"), "name,date\nFair,2019-05-11\n");
    Run yaml =
        run(LAUNCHER, Map.of(), "timeline", "import", "csv", sheet.toString(), "--type", "opening");
    assertThat(yaml.err()).isEmpty();
    Path timeline = Files.writeString(temp.resolve("a.yaml"), yaml.out());
    Run calendar = run(LAUNCHER, Map.of(), "timeline", "export", "icalendar", timeline.toString());
    Path file = Files.writeString(temp.resolve("a.ics"), calendar.out());
    Run again = run(LAUNCHER, Map.of(), "timeline", "import", "icalendar", file.toString());
    assertThat(again.out()).contains("name: Fair").contains("date: 2019-05-11");
    assertThat(again.err()).isEmpty();
    Run story = run(LAUNCHER, Map.of(), "timeline", "export", "timelinejs", timeline.toString());
    assertThat(story.out()).contains("\"headline\" : \"Fair\"");

    Path article =
        Files.writeString(temp.resolve("a.md"), "+++\ndate = 2022-03-01\n+++\nIt was last week.\n");
    Run times = run(LAUNCHER, Map.of(), "times", article.toString());
    assertThat(times.err()).isEmpty();
    assertThat(times.out()).contains("2022-02");
  }

  @Test
  void hasJavaHomeAndOptionsItsWay() throws Exception {
    String home = System.getProperty("java.home");
    Run run = run(LAUNCHER, Map.of("JAVA_HOME", home, "JAVA_OPTS", "-Xmx64m -Da=b"), "--version");
    assertThat(run.out()).startsWith(VERSION);
    assertThat(run(LAUNCHER, Map.of("JAVA_OPTS", "-Xnonsense"), "--version").code()).isEqualTo(1);
  }

  @Test
  void saysWhichJavaItMisses() throws Exception {
    Run none = run(LAUNCHER, Map.of("JAVA_HOME", temp.toString()), "--version");
    assertThat(none.err()).contains("JAVA_HOME is " + temp).contains("Java 17").hasLineCount(1);
    assertThat(none.code()).isEqualTo(2);

    Path old = Files.createDirectories(temp.resolve("jdk-11/bin")).resolve("java");
    Files.writeString(old, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(temp.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Run tooOld = run(LAUNCHER, Map.of("JAVA_HOME", temp.resolve("jdk-11").toString()), "check");
    assertThat(tooOld.err()).contains("is Java 11.0.2").contains("Java 17").hasLineCount(1);
    assertThat(tooOld.code()).isEqualTo(2);
  }

  @Test
  void leavesAnArchiveForTheRunsAfter() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "--version").code()).isZero();
    for (int wait = 0; archives().isEmpty() && wait < 600; wait++) {
      Thread.sleep(100);
    }
    assertThat(archives()).hasSize(1);
    Run shared = run(LAUNCHER, Map.of("JAVA_OPTS", "-Xshare:on -Xlog:class+load"), "--version");
    assertThat(shared.out()).contains("picocli.CommandLine source: shared objects file");
  }

  @Test
  void makesOneArchiveHoweverManyStartAtOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(LAUNCHER, Map.of("DATELINE_CDS", "now"), "--version"));
    }
    for (Process process : processes) {
      assertThat(finish(process).code()).isZero();
    }
    assertThat(archives()).hasSize(1);
    try (Stream<Path> left = Files.list(archives().get(0).getParent())) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void doesWithoutAnArchiveWhereNoneCanBe() throws Exception {
    Path file = Files.createFile(temp.resolve("a-file"));
    Map<String, String> nowhere =
        Map.of("XDG_CACHE_HOME", "", "HOME", file.toString(), "DATELINE_CDS", "now");
    Run run = run(LAUNCHER, nowhere, "--version");
    assertThat(run.out()).startsWith(VERSION);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void ignoresADamagedArchive() throws Exception {
    run(LAUNCHER, Map.of("DATELINE_CDS", "now"), "--version");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "not an archive");
    Run run = run(LAUNCHER, Map.of(), "--version");
    assertThat(run.out()).startsWith(VERSION);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void makesTheArchiveAnewForAnotherJar() throws Exception {
    run(LAUNCHER, Map.of("DATELINE_CDS", "now"), "--version");
    Path archive = archives().get(0);
    FileTime made = Files.getLastModifiedTime(archive);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    run(LAUNCHER, Map.of("DATELINE_CDS", "now"), "--version");
    assertThat(archives()).containsExactly(archive);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
  }

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    Path article = Files.writeString(temp.resolve("œuvre 🚀.txt"), "Nothing is dated here.\n");
    Run run = run(LAUNCHER, Map.of("LC_ALL", "C"), "times", article.toString());
    assertThat(run.out()).contains("œuvre 🚀.txt");
  }

  private List<Path> archives() throws IOException {
    Path folder = cache.resolve("dateline");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    return finish(start(launcher, environment, arguments));
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "DATELINE_CDS"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
