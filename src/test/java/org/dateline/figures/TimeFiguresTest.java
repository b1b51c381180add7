package org.dateline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.TimeReader;
import org.dateline.article.Article;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;

/**
 * Readings of time expressions against annotated corpora, scored by the corpora's own scripts and
 * held to their bounds. Skipped where the corpora or Python are not at hand.
 */
class TimeFiguresTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dateline.shared", "../shared"), "times");
  private static final int DAY = "2022-02-24".length();

  private static final TimeReader READER = new TimeReader();

  @Test
  void readsNarratives() throws IOException, InterruptedException {
    String scores = score("score.py", "wikiwars-dev.jsonl");
    assertThat(figure(scores, "strict .* F1 +([0-9.]+)")).isGreaterThanOrEqualTo(88);
    assertThat(figure(scores, "relaxed .* F1 +([0-9.]+)")).isGreaterThanOrEqualTo(94);
    assertThat(figure(scores, "value .* F1 +([0-9.]+)")).isGreaterThanOrEqualTo(88);
  }

  @Test
  void readsNotes() throws IOException, InterruptedException {
    String scores = score("score_phrases.py", "phrases-dev.jsonl");
    assertThat(figure(scores, "ALL .* value +([0-9.]+)%")).isGreaterThanOrEqualTo(80);
    assertThat(figure(scores, "empty gold 64, of them fired on ([0-9]+)")).isZero();
  }

  private static double figure(String scores, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(scores);
    assertThat(matcher.find()).as("%s in %s", pattern, scores).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static String score(String script, String gold) throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(FOLDER.resolve(gold)) && hasPython());
    Path read = Files.createDirectories(Path.of("target", "figures")).resolve(gold);
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(read))) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (String line : Files.readAllLines(FOLDER.resolve(gold))) {
        write(Corpus.fields(line), json);
      }
    }
    String scores = run("python3", FOLDER.resolve(script), FOLDER.resolve(gold), read);
    System.out.println(gold + "\n" + scores);
    return scores;
  }

  private static void write(Map<String, String> gold, JsonGenerator json) throws IOException {
    String id = gold.getOrDefault("doc", "");
    String date = gold.getOrDefault("dct", "");
    LocalDate published = date.length() < DAY ? null : LocalDate.parse(date.substring(0, DAY));
    Article article = Corpus.article(id, gold.getOrDefault("text", ""), published);
    for (TimeExpression time : READER.read(article)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeNumberField("start", time.span().start());
      json.writeNumberField("end", time.span().end());
      json.writeStringField("text", time.text());
      json.writeStringField("type", time.type().name());
      json.writeStringField("value", time.value());
      json.writeEndObject();
    }
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String program, Path... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
