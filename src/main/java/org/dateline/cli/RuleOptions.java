package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.check.RuleChecker;
import org.dateline.check.RuleException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which rules to run. */
final class RuleOptions {
  private final OptionSpec folders =
      OptionSpec.builder("-r", "--rules")
          .paramLabel("DIR")
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .initialValue(List.of())
          .description("A folder of further rules (.drl with .md); may be repeated.")
          .build();

  void addTo(CommandSpec spec) {
    spec.addOption(folders);
  }

  List<Path> folders() {
    return folders.getValue();
  }

  /**
   * @throws Trouble if a rule cannot be used
   */
  RuleChecker load() throws Trouble {
    try {
      RuleChecker bundled = RuleChecker.bundled();
      return folders().isEmpty() ? bundled : bundled.withRules(folders().toArray(Path[]::new));
    } catch (RuleException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
  }
}
