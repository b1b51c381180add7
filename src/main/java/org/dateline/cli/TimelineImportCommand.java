package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline timeline import}. */
@Command(
    name = "import",
    description = {
      "Makes a timeline of what others keep.",
      "",
      "wikidata    JSON of the queries in the program's folder queries",
      "csv         a table with headings; a row is an event, with a kind an entity, with an office"
          + " a tenure, with an of a membership",
      "timelinejs  JSON of Knight Lab's TimelineJS",
      "popolo      persons, organizations, posts and memberships",
      "icalendar   events that do not repeat",
      "",
      "A name that the timelines which ship know as one entity is that entity. Each entry says where"
          + " it comes from; what cannot be taken is reported on standard error.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 all was taken, 1 something was not taken as it was, 2 nothing was.",
      "",
      "Examples:",
      "  dateline timeline import wikidata query.json -o battles.yaml",
      "  dateline timeline import csv events.csv --mapping name=Event --mapping date=Day --type battle"
    })
final class TimelineImportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "wikidata, csv, timelinejs, popolo or icalendar.")
  private ImportFormat format = ImportFormat.CSV;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "What to import; - is standard input.")
  private String file = ArticleOptions.STANDARD_INPUT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the timeline to FILE instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of the timeline. Default: of the file's name.")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE", description = "What the timeline covers.")
  private @Nullable String title;

  @Option(
      names = "--license",
      paramLabel = "SPDX",
      description = "Licence of the data, such as CC-BY-4.0. Default: that of Wikidata, or none.")
  private @Nullable String license;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Event type of what has none of its own, such as battle.")
  private @Nullable String type;

  @Option(
      names = "--mapping",
      paramLabel = "FIELD=COLUMN",
      description = {
        "Which column of a table holds a field: id, name, also, type, date, start, end, who, whom,"
            + " where, source, url, kind, born, died, office or of; may be repeated.",
        "Default: the column of the field's name."
      })
  private Map<String, String> mapping = new LinkedHashMap<>();

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      description = "What stands between the columns of a table. Default: comma, semicolon or tab.")
  private @Nullable Character delimiter;

  private TimelineImportCommand(Console console) {
    this.console = console;
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new TimelineImportCommand(console))
        .registerConverter(ImportFormat.class, new OneOf<>(ImportFormat.values()));
  }

  @Override
  public Integer call() throws Trouble {
    checkOptions();
    ImportOptions options =
        new ImportOptions(type, mapping, delimiter, FactChecker.eventTypes(), Timeline.bundled());
    boolean standardInput = file.equals(ArticleOptions.STANDARD_INPUT);
    String name = standardInput ? "standard input" : fileName();
    Imported imported;
    try {
      imported = format.read(name, bytes(standardInput), options);
    } catch (ImportException e) {
      throw new Trouble(String.valueOf(e.getMessage()), e);
    }
    imported.skipped().forEach(skipped -> console.complain(skipped.toString()));
    if (imported.isEmpty()) {
      throw new Trouble(name + ": nothing could be taken, so no timeline is written");
    }
    try (Output target = Output.open(console, output)) {
      target
          .writer()
          .write(
              TimelineYaml.of(
                  imported,
                  id != null ? id : idOf(name),
                  title != null ? title : imported.title(),
                  license != null ? license : imported.license()));
    } catch (IOException e) {
      throw new Trouble(output + ": cannot be written: " + Reasons.of(e), e);
    }
    return imported.skipped().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void checkOptions() {
    if (type != null && !FactChecker.eventTypes().contains(type)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no event type " + type + "; use one such as battle, election or law");
    }
    if (id != null && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new ParameterException(
          spec.commandLine(),
          "--id " + id + " is no id; use lower-case letters a-z, digits and single hyphens");
    }
    if (format != ImportFormat.CSV && (!mapping.isEmpty() || delimiter != null)) {
      throw new ParameterException(
          spec.commandLine(), "--mapping and --delimiter are for csv, not for " + format);
    }
  }

  private byte[] bytes(boolean standardInput) throws Trouble {
    try {
      return standardInput ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new Trouble(file + ": cannot be read: " + Reasons.of(e), e);
    } catch (InvalidPathException e) {
      throw new Trouble(file + ": not a path: " + e.getReason(), e);
    }
  }

  /** The path as given, which may lead through folders; sources and messages name the file. */
  private String fileName() throws Trouble {
    try {
      Path last = Path.of(file).getFileName();
      return last == null ? file : last.toString();
    } catch (InvalidPathException e) {
      throw new Trouble(file + ": not a path: " + e.getReason(), e);
    }
  }

  private static String idOf(String name) {
    String id =
        name.replaceFirst("\\.[^.]*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return id.isEmpty() ? "imported" : id;
  }
}
