package org.dateline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where what a command writes goes. */
final class OutputOption {
  private final OptionSpec file;

  /**
   * @param description what its help says
   */
  OutputOption(String description) {
    file =
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(Path.class)
            .description(description)
            .build();
  }

  static OutputOption ofReport() {
    return new OutputOption("Write the report to FILE instead of standard output.");
  }

  void addTo(CommandSpec spec) {
    spec.addOption(file);
  }

  /** The file, or null for standard output. */
  @Nullable Path file() {
    return file.getValue();
  }
}
