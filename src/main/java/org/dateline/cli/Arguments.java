package org.dateline.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Arguments of the forms that several commands have. */
final class Arguments {
  private Arguments() {}

  /** A list that may be empty. */
  static PositionalParamSpec.Builder any(String label, Class<?> type) {
    return PositionalParamSpec.builder()
        .arity("0..*")
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(type)
        .initialValue(List.of());
  }

  /** A list of one at least. */
  static PositionalParamSpec.Builder some(String label, Class<?> type) {
    return any(label, type).arity("1..*").required(true);
  }

  /** An option that is on where it is given. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .initialValue(false)
        .description(description)
        .build();
  }
}
