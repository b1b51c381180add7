package org.dateline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The day as of which articles are read. */
final class AsOfOption {
  private static final String TODAY = "today";

  /** The day, or today where there is none. */
  record AsOf(@Nullable LocalDate day) {}

  private final OptionSpec asOf =
      OptionSpec.builder("--as-of")
          .paramLabel("DATE")
          .type(AsOf.class)
          .converters(new Reader())
          .description(
              "Also report what was right when an article appeared and is wrong by then: YYYY-MM-DD"
                  + " or today. Needs a publication date.")
          .build();

  void addTo(CommandSpec spec) {
    spec.addOption(asOf);
  }

  /** The article, read as of the day that was asked for. */
  Article on(Article article, Console console) {
    AsOf wanted = asOf.getValue();
    if (wanted == null) {
      return article;
    }
    LocalDate day = wanted.day();
    return article.readOn(day == null ? LocalDate.now(console.clock()) : day);
  }

  /** Reads a day or "today" on the command line. */
  static final class Reader implements ITypeConverter<AsOf> {
    @Override
    public AsOf convert(String value) {
      try {
        return new AsOf(value.equals(TODAY) ? null : LocalDate.parse(value));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a day of the calendar; write it as YYYY-MM-DD, or today");
      }
    }
  }
}
