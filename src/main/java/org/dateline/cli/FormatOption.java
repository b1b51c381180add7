package org.dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How to write what a command found.
 *
 * @param <F> the formats that the command knows, of which the first is the default
 */
final class FormatOption<F extends Enum<F>> {
  private final F standard;
  private final OptionSpec format;

  FormatOption(F[] formats) {
    standard = formats[0];
    format =
        OptionSpec.builder("-f", "--format")
            .paramLabel("FORMAT")
            .type(standard.getDeclaringClass())
            .converters(new OneOf<>(formats))
            .description("${COMPLETION-CANDIDATES}. Default: " + standard + ".")
            .build();
  }

  void addTo(CommandSpec spec) {
    spec.addOption(format);
  }

  /** Whether the command line asks for a format. */
  boolean isGiven() {
    return given() != null;
  }

  /** The format to write. */
  F format() {
    F given = given();
    return given == null ? standard : given;
  }

  private @Nullable F given() {
    return format.getValue();
  }
}
