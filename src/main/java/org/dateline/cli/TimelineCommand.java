package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.FactChecker;
import org.dateline.report.AnswerText;
import org.dateline.report.Visible;
import org.dateline.timeline.Answer;
import org.dateline.timeline.Timeline;
import org.dateline.timeline.TimelineException;
import org.dateline.timeline.TimelineLint;
import org.dateline.timeline.TimelineLoader;
import org.dateline.timeline.TimelineProblem;
import org.dateline.timeline.TimelineQuery;
import org.dateline.timeline.TimelineSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code dateline timeline}. */
final class TimelineCommand implements Runnable {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("timeline");

  TimelineCommand(Console console) {
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "Looks into timelines, compares them, and finds mistakes in those that you write.", "");
    CommonOptions.addTo(spec);
    spec.addSubcommand("lint", new Lint(console).spec())
        .addSubcommand("show", new Show(console).spec())
        .addSubcommand("stats", new TimelineStatsCommand(console).spec())
        .addSubcommand("diff", new TimelineDiffCommand(console).spec())
        .addSubcommand("import", new TimelineImportCommand(console).spec())
        .addSubcommand("export", new TimelineExportCommand(console).spec())
        .addSubcommand("schema", new Schema().spec());
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: lint, show, stats, diff, import, export or schema");
  }

  /** {@code dateline timeline lint}. */
  private static final class Lint implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("lint");

    private final PositionalParamSpec files =
        Arguments.some("FILE", String.class)
            .description("Timelines in YAML, or folders of them.")
            .build();

    private final OptionSpec alone =
        Arguments.flag("--alone", "Take no id of the timelines that ship for known.");

    Lint(Console console) {
      this.console = console;
      spec.usageMessage()
          .description(
              "Finds contradictions, unknown ids, impossible dates, holders or ordinals that"
                  + " overlap or leave gaps, and missing sources in timelines.",
              "")
          .footer(
              "",
              "Exit codes: 0 no errors, 1 a timeline contradicts itself, 2 it cannot be loaded at"
                  + " all.");
      CommonOptions.addTo(spec);
      spec.addPositional(files).addOption(alone);
    }

    CommandSpec spec() {
      return spec;
    }

    @Override
    public Integer call() throws Trouble {
      try {
        List<Path> named = TimelineFiles.of(files.getValue());
        Timeline timeline = TimelineLoader.load(named, !alone.<Boolean>getValue());
        List<String> own = named.stream().map(Path::toString).toList();
        List<TimelineProblem> problems =
            TimelineLint.check(timeline, FactChecker.eventTypes()).stream()
                .filter(problem -> own.contains(problem.location().file()))
                .toList();
        return print(problems) ? ExitCode.FINDINGS : ExitCode.CLEAN;
      } catch (TimelineException e) {
        print(e.problems());
        return ExitCode.TROUBLE;
      }
    }

    /** Whether an error is among the problems. */
    private boolean print(List<TimelineProblem> problems) {
      PrintWriter out = spec.commandLine().getOut();
      problems.forEach(problem -> out.println(Visible.of(problem.toString())));
      long errors = problems.stream().filter(TimelineProblem::isError).count();
      out.println(summary(errors, problems.size() - errors));
      return errors > 0;
    }

    private String summary(long errors, long warnings) {
      String text = counted(errors, "error") + ", " + counted(warnings, "warning");
      return errors + warnings == 0 ? console.style().good("no problems") : text;
    }

    private static String counted(long number, String what) {
      return number + " " + what + (number == 1 ? "" : "s");
    }
  }

  /** {@code dateline timeline show}. */
  private static final class Show implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("show");

    private final TimelineOptions timelines = new TimelineOptions();

    private final PositionalParamSpec words =
        Arguments.some("WORD", String.class)
            .description("An id, a name or words of one, or a date such as 2022 or 2022-02-24.")
            .build();

    Show(Console console) {
      this.console = console;
      spec.usageMessage()
          .description(
              "Shows what the timelines hold about a person, a body, an event or a date.", "")
          .footer(
              "",
              "Examples:",
              "  dateline timeline show Finland",
              "  dateline timeline show 2022-02",
              "  dateline timeline show 'defence minister' --timeline our-timeline.yaml");
      timelines.addTo(spec);
      CommonOptions.addTo(spec);
      spec.addPositional(words);
    }

    CommandSpec spec() {
      return spec;
    }

    @Override
    public Integer call() throws Trouble {
      Timeline timeline = timelines.load();
      String question = String.join(" ", words.<List<String>>getValue());
      TimelineQuery query = new TimelineQuery(timeline);
      List<Answer> answers = query.ask(question);
      if (answers.isEmpty()) {
        List<String> near = query.suggestions(question);
        throw new Trouble(
            "the timelines hold nothing about "
                + question
                + (near.isEmpty()
                    ? "; try one word of the name"
                    : "; did you mean " + near.get(0) + "?"));
      }
      AnswerText text = new AnswerText(timeline, console.style());
      PrintWriter out = spec.commandLine().getOut();
      answers.forEach(answer -> out.println(answer.accept(text)));
      return ExitCode.CLEAN;
    }
  }

  /** {@code dateline timeline schema}. */
  private static final class Schema implements Runnable {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("schema");

    Schema() {
      spec.usageMessage()
          .description(
              "Prints the JSON Schema of timelines.",
              "",
              "An editor that knows it completes and checks what you write; for many of them this"
                  + " is the first line of the timeline:",
              "# yaml-language-server: $schema=timeline.schema.json",
              "");
      CommonOptions.addTo(spec);
    }

    CommandSpec spec() {
      return spec;
    }

    @Override
    public void run() {
      spec.commandLine().getOut().print(TimelineSchema.json());
    }
  }
}
