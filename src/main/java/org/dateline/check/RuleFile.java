package org.dateline.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule in a folder: its DRL and the documentation beside it.
 *
 * @param path of the DRL file
 * @param name the file's name without its ending, which is the rule's
 * @param family name of the folder that holds it
 * @param drl the rule
 * @param document path of the Markdown beside it
 * @param documentation that Markdown beside it
 */
record RuleFile(
    Path path, String name, String family, String drl, Path document, String documentation) {
  private static final String DRL = ".drl";
  private static final Pattern HEADER = Pattern.compile("(?m)^[ \\t]*(rule)[ \\t]");

  /**
   * Reads all rules below {@code folders}, in the order of their paths; what can't be read is added
   * to {@code problems}.
   */
  static List<RuleFile> below(List<Path> folders, List<RuleProblem> problems) {
    List<RuleFile> files = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        problems.add(
            RuleProblem.of(folder, "is no folder; name one that holds .drl files with their .md"));
        continue;
      }
      try (Stream<Path> found = Files.walk(folder)) {
        List<Path> drls = found.filter(RuleFile::isDrl).sorted().toList();
        if (drls.isEmpty()) {
          problems.add(
              RuleProblem.of(folder, "holds no .drl file; a rule is NAME.drl with NAME.md"));
        }
        drls.forEach(path -> read(path, files, problems));
      } catch (IOException | java.io.UncheckedIOException e) {
        problems.add(RuleProblem.of(folder, "can't be read: " + e.getMessage()));
      }
    }
    return files;
  }

  /** What the rule says of itself. */
  RuleInfo describe(RuleMetadata metadata) {
    return metadata.describe(name, family, document, documentation);
  }

  /** A problem of the file's first rule, in the line where that starts. */
  RuleProblem problem(String message) {
    return new RuleProblem(path, headerLine(), 0, message);
  }

  /** Line of the first header of a rule, from 1; 0 if there is none. */
  int headerLine() {
    Matcher matcher = HEADER.matcher(drl);
    return matcher.find()
        ? 1 + (int) drl.substring(0, matcher.start(1)).chars().filter(c -> c == '\n').count()
        : 0;
  }

  private static boolean isDrl(Path path) {
    return path.getFileName().toString().endsWith(DRL) && Files.isRegularFile(path);
  }

  private static void read(Path path, List<RuleFile> files, List<RuleProblem> problems) {
    String fileName = path.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - DRL.length());
    Path document = path.resolveSibling(name + ".md");
    Path folder = path.toAbsolutePath().normalize().getParent();
    String family =
        folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
    if (!Files.isRegularFile(document)) {
      problems.add(
          RuleProblem.of(
              path,
              "has no %s beside it; document the rule there, with examples that it flags"
                  .formatted(document.getFileName())));
      return;
    }
    int before = problems.size();
    String drl = text(path, problems);
    String documentation = text(document, problems);
    if (problems.size() == before) {
      files.add(new RuleFile(path, name, family, drl, document, documentation));
    }
  }

  private static String text(Path path, List<RuleProblem> problems) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException e) {
      problems.add(RuleProblem.of(path, "is not UTF-8; save it in that encoding"));
    } catch (IOException e) {
      problems.add(RuleProblem.of(path, "can't be read: " + e.getMessage()));
    }
    return "";
  }
}
