package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.FactChecker;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.source.ImportException;
import org.dateline.timeline.source.ImportFormat;
import org.dateline.timeline.source.ImportOptions;
import org.dateline.timeline.source.Imported;
import org.dateline.timeline.source.TimelineYaml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code dateline timeline import}. */
final class TimelineImportCommand implements Callable<Integer> {
  private final Console console;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");

  private final PositionalParamSpec format =
      PositionalParamSpec.builder()
          .index("0")
          .paramLabel("FORMAT")
          .type(ImportFormat.class)
          .converters(new OneOf<>(ImportFormat.values()))
          .required(true)
          .description("wikidata, csv, timelinejs, popolo or icalendar.")
          .build();

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .index("1")
          .paramLabel("FILE")
          .type(Path.class)
          .required(true)
          .description("What to import; - is standard input.")
          .build();

  private final OutputOption output =
      new OutputOption("Write the timeline to FILE instead of standard output.");

  private final OptionSpec id =
      OptionSpec.builder("--id")
          .paramLabel("ID")
          .type(String.class)
          .description("Id of the timeline. Default: of the file's name.")
          .build();

  private final OptionSpec title =
      OptionSpec.builder("--title")
          .paramLabel("TITLE")
          .type(String.class)
          .description("What the timeline covers.")
          .build();

  private final OptionSpec license =
      OptionSpec.builder("--license")
          .paramLabel("SPDX")
          .type(String.class)
          .description(
              "Licence of the data, such as CC-BY-4.0. Default: that of Wikidata, or none.")
          .build();

  private final OptionSpec type =
      OptionSpec.builder("--type")
          .paramLabel("TYPE")
          .type(String.class)
          .description("Event type of what has none of its own, such as battle.")
          .build();

  private final OptionSpec mapping =
      OptionSpec.builder("--mapping")
          .paramLabel("FIELD=COLUMN")
          .type(Map.class)
          .auxiliaryTypes(String.class, String.class)
          .initialValue(Map.of())
          .description(
              "Which column of a table holds a field: id, name, also, type, date, start, end, who,"
                  + " whom, where, source, url, kind, born, died, office or of; may be repeated.",
              "Default: the column of the field's name.")
          .build();

  private final OptionSpec delimiter =
      OptionSpec.builder("--delimiter")
          .paramLabel("CHAR")
          .type(Character.class)
          .description(
              "What stands between the columns of a table. Default: comma, semicolon or tab.")
          .build();

  TimelineImportCommand(Console console) {
    this.console = console;
    spec.usageMessage()
        .description(
            "Makes a timeline of what others keep.",
            "",
            "wikidata    JSON of the queries in the program's folder queries",
            "csv         a table with headings; a row is an event, with a kind an entity, with an"
                + " office a tenure, with an of a membership",
            "timelinejs  JSON of Knight Lab's TimelineJS",
            "popolo      persons, organizations, posts and memberships",
            "icalendar   events that do not repeat",
            "",
            "A name that the timelines which ship know as one entity is that entity. Each entry"
                + " says where it comes from; what cannot be taken is reported on standard error.",
            "")
        .footer(
            "",
            "Exit codes: 0 all was taken, 1 something was not taken as it was, 2 nothing was.",
            "",
            "Examples:",
            "  dateline timeline import wikidata query.json -o battles.yaml",
            "  dateline timeline import csv events.csv --mapping name=Event --mapping date=Day"
                + " --type battle");
    CommonOptions.addTo(spec);
    spec.addPositional(format).addPositional(file);
    output.addTo(spec);
    spec.addOption(id).addOption(title).addOption(license);
    spec.addOption(type).addOption(mapping).addOption(delimiter);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Trouble {
    checkOptions();
    ImportOptions options =
        new ImportOptions(
            type.getValue(),
            mapping.getValue(),
            delimiter.getValue(),
            FactChecker.eventTypes(),
            Timeline.bundled());
    Path source = file.getValue();
    boolean standardInput = source.toString().equals(ArticleOptions.STANDARD_INPUT);
    String name = standardInput ? "standard input" : fileName(source);
    Imported imported;
    try {
      imported = format.<ImportFormat>getValue().read(name, bytes(source, standardInput), options);
    } catch (ImportException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
    imported.skipped().forEach(skipped -> console.complain(skipped.toString()));
    if (imported.isEmpty()) {
      throw new Trouble(name + ": nothing could be taken, so no timeline is written");
    }
    try (Output target = output.open(console, () -> List.of(source))) {
      target.write(
          TimelineYaml.of(
              imported,
              idFor(name),
              orElse(title, imported.title()),
              orElse(license, imported.license())));
    }
    return imported.skipped().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static @Nullable String orElse(OptionSpec option, @Nullable String otherwise) {
    String given = option.getValue();
    return given == null ? otherwise : given;
  }

  private void checkOptions() {
    String eventType = type.getValue();
    if (eventType != null && !FactChecker.eventTypes().contains(eventType)) {
      throw misuse(
          "there is no event type " + eventType + "; use one such as battle, election or law");
    }
    String name = id.getValue();
    if (name != null && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw misuse(
          "--id " + name + " is no id; use lower-case letters a-z, digits and single hyphens");
    }
    ImportFormat from = format.getValue();
    boolean table =
        !mapping.<Map<String, String>>getValue().isEmpty() || delimiter.getValue() != null;
    if (from != ImportFormat.CSV && table) {
      throw misuse("--mapping and --delimiter are for csv, not for " + from);
    }
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private byte[] bytes(Path source, boolean standardInput) throws Trouble {
    try {
      return standardInput ? console.in().readAllBytes() : Files.readAllBytes(source);
    } catch (IOException e) {
      throw new Trouble(source + ": cannot be read: " + Reasons.of(e), e);
    }
  }

  /** The path as given, which may lead through folders; sources and messages name the file. */
  private static String fileName(Path source) {
    Path last = source.getFileName();
    return last == null ? source.toString() : last.toString();
  }

  /** The id that the command line gives, or one of the file's name. */
  private String idFor(String name) {
    String given = id.getValue();
    if (given != null) {
      return given;
    }
    String made =
        name.replaceFirst("\\.[^.]*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return made.isEmpty() ? "imported" : made;
  }
}
