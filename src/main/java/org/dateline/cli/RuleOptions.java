package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.check.RuleChecker;
import org.dateline.check.RuleException;
import picocli.CommandLine.Option;

/** Which rules to run. */
final class RuleOptions {
  @Option(
      names = {"-r", "--rules"},
      paramLabel = "DIR",
      description = "A folder of further rules (.drl with .md); may be repeated.")
  List<Path> folders = new ArrayList<>();

  /**
   * @throws Trouble if a rule cannot be used
   */
  RuleChecker load() throws Trouble {
    try {
      RuleChecker bundled = RuleChecker.bundled();
      return folders.isEmpty() ? bundled : bundled.withRules(folders.toArray(Path[]::new));
    } catch (RuleException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
