package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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

  /** Names the files that a command reads. */
  @FunctionalInterface
  interface Sources {
    Collection<Path> files() throws Trouble;
  }

  /**
   * Opens what is to be written.
   *
   * @param sources what is only asked if there is a file to replace
   * @throws Trouble if it cannot be opened, or would replace one of {@code sources}
   */
  Output open(Console console, Sources sources) throws Trouble {
    @Nullable Path target = file.getValue();
    if (target != null && Files.isRegularFile(target)) {
      for (Path source : sources.files()) {
        if (isSame(target, source)) {
          throw new Trouble(target + ": is read by this command; write to another file");
        }
      }
    }
    return Output.open(console, target);
  }

  private static boolean isSame(Path target, Path source) {
    try {
      return Files.isSameFile(target, source);
    } catch (IOException e) {
      return false; // what cannot be found is complained of where it is read
    }
  }
}
