package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline timeline}. */
@Command(
    name = "timeline",
    description = {
      "Looks into timelines, compares them, and finds mistakes in those that you write.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND")
final class TimelineCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  private TimelineCommand() {}

  static CommandLine commandLine(Console console) {
    return new CommandLine(new TimelineCommand())
        .addSubcommand("lint", new Lint(console))
        .addSubcommand("show", new Show(console))
        .addSubcommand("stats", new TimelineStatsCommand(console))
        .addSubcommand("diff", new TimelineDiffCommand(console))
        .addSubcommand("import", TimelineImportCommand.commandLine(console))
        .addSubcommand("export", TimelineExportCommand.commandLine(console))
        .addSubcommand("schema", new Schema());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: lint, show, stats, diff, import, export or schema");
  }

  /** {@code dateline timeline lint}. */
  @Command(
      name = "lint",
      description = {
        "Finds contradictions, unknown ids, impossible dates, holders or ordinals that overlap or"
            + " leave gaps, and missing sources in timelines.",
        ""
      },
      footer = {
        "",
        "Exit codes: 0 no errors, 1 a timeline contradicts itself, 2 it cannot be loaded at all."
      })
  private static final class Lint implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Timelines in YAML.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--alone", description = "Take no id of the timelines that ship for known.")
    private boolean alone;

    Lint(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
      try {
        Timeline timeline = TimelineLoader.load(files, !alone);
        List<String> own = files.stream().map(Path::toString).toList();
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
      String text = errors + " errors, " + warnings + " warnings";
      return errors + warnings == 0 ? console.style().good("no problems") : text;
    }
  }

  /** {@code dateline timeline show}. */
  @Command(
      name = "show",
      description = {
        "Shows what the timelines hold about a person, a body, an event or a date.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  dateline timeline show Finland",
        "  dateline timeline show 2022-02",
        "  dateline timeline show 'defence minister' --timeline our-timeline.yaml"
      })
  private static final class Show implements Callable<Integer> {
    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private TimelineOptions timelines = new TimelineOptions();
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(
        arity = "1..*",
        paramLabel = "WORD",
        description = "An id, a name or words of one, or a date such as 2022 or 2022-02-24.")
    private List<String> words = new ArrayList<>();

    Show(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws Trouble {
      Timeline timeline = timelines.load();
      String question = String.join(" ", words);
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
  @Command(
      name = "schema",
      description = {
        "Prints the JSON Schema of timelines.",
        "",
        "An editor that knows it completes and checks what you write; for many of them this is the"
            + " first line of the timeline:",
        "# yaml-language-server: $schema=timeline.schema.json",
        ""
      })
  private static final class Schema implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private CommonOptions common = new CommonOptions();

    @Override
    public void run() {
      spec.commandLine().getOut().print(TimelineSchema.json());
    }
  }
}
