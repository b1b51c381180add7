package org.dateline.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Turns what the DRL compiler says into one clear line. */
final class DrlErrors {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+):(\\d+)");
  private static final Pattern NOISE =
      Pattern.compile("^(?:\\[ERR \\d+\\] )?(?:[Ll]ine \\d+:\\d+ )?");
  private static final int LONGEST = 300;

  private DrlErrors() {}

  /** The first problem of each file, for what follows it in a file is mostly its echo. */
  static List<RuleProblem> problems(
      Collection<KnowledgeBuilderError> errors, List<RuleFile> files) {
    Map<Path, RuleProblem> first = new LinkedHashMap<>();
    for (KnowledgeBuilderError error : errors) {
      RuleProblem problem = problem(error, files);
      first.merge(problem.file(), problem, (old, next) -> old.line() > 0 ? old : next);
    }
    return List.copyOf(first.values());
  }

  private static RuleProblem problem(KnowledgeBuilderError error, List<RuleFile> files) {
    String message = error.getMessage() == null ? "" : error.getMessage();
    Path path =
        error.getResource() == null
            ? files.get(0).path()
            : Path.of(error.getResource().getSourcePath());
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return new RuleProblem(
          path,
          Integer.parseInt(place.group(1)),
          Integer.parseInt(place.group(2)) + 1,
          oneLine(message));
    }
    int[] lines = error.getLines();
    int line = lines.length > 0 && lines[0] > 0 ? lines[0] : headerLine(path, files);
    return new RuleProblem(path, line, 0, oneLine(message));
  }

  /** The compiler does not place a faulty constraint: its rule has to do. */
  private static int headerLine(Path path, List<RuleFile> files) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .mapToInt(RuleFile::headerLine)
        .findFirst()
        .orElse(0);
  }

  private static String oneLine(String message) {
    String line = NOISE.matcher(message).replaceFirst("").replaceAll("\\s+", " ").strip();
    int echo = line.indexOf(" [Near : ");
    String said = (echo < 0 ? line : line.substring(0, echo)).replace("[Error: ", "[");
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
  }
}
