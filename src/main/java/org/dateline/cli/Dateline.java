package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.report.Style;
import org.dateline.time.Anchoring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top command: knows the others by name. */
@Command(
    name = Dateline.NAME,
    versionProvider = Version.class,
    description = {
      "Checks what an article says about the world against a reference timeline:"
          + " dates of events, weekdays, offices and memberships.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing found, 1 findings, 2 something could not be read or done.",
      "Environment: NO_COLOR turns colours off; JAVA_HOME and JAVA_OPTS choose and tune Java;",
      "DATELINE_CDS=off does without the class archive that makes later starts quick.",
      "",
      "Try: dateline check article.md",
      "Help on a command: dateline COMMAND --help"
    })
final class Dateline implements Runnable {
  static final String NAME = "dateline";

  static {
    // No option is of such a type, and to load what converts to them takes time at each start.
    System.setProperty("picocli.converters.excludes", "java[.](time|sql)[.].*");
  }

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Dateline() {}

  /** Runs the command that {@code args} name and returns its exit code. */
  static int run(Console console, String... args) {
    Supplier<Object> command = args.length == 0 ? null : commands(console).get(args[0]);
    return command == null
        ? run(commandLine(console), console, args)
        : run(alone(args[0], command, console), console, Arrays.copyOfRange(args, 1, args.length));
  }

  private static int run(CommandLine line, Console console, String... args) {
    PrintWriter out = new PrintWriter(console.out());
    line.setOut(out).setErr(console.err());
    int code = line.execute(args);
    out.flush();
    if (out.checkError()) {
      console.complain("cannot write to standard output");
      return ExitCode.TROUBLE;
    }
    return code;
  }

  /** All commands, for help, man pages and completion. */
  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Dateline());
    commands(console).forEach((name, maker) -> line.addSubcommand(name, maker.get()));
    return configure(line, console);
  }

  /**
   * One command by itself: to build them all takes time at each start. So does it to look for
   * commands among the methods of one, which those that run most therefore rule out.
   */
  private static CommandLine alone(String name, Supplier<Object> maker, Console console) {
    Object command = maker.get();
    CommandLine line = command instanceof CommandLine made ? made : new CommandLine(command);
    return configure(line.setCommandName(NAME + " " + name), console);
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console));
    commands.put("claims", () -> new ClaimsCommand(console));
    commands.put("times", () -> new TimesCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("timeline", () -> TimelineCommand.commandLine(console));
    commands.put("rules", () -> rules(console));
    commands.put("completion", () -> new CompletionCommand(console));
    return commands;
  }

  private static CommandLine rules(Console console) {
    return new CommandLine(new RulesCommand())
        .addSubcommand("list", new RulesCommand.ListCommand(console))
        .addSubcommand("test", new RulesCommand.TestCommand(console));
  }

  private static CommandLine configure(CommandLine line, Console console) {
    Ansi ansi = console.style() == Style.COLOUR ? Ansi.ON : Ansi.OFF;
    ErrorHandlers errors = new ErrorHandlers(console);
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .registerConverter(CheckFormat.class, new OneOf<>(CheckFormat.values()))
        .registerConverter(ListFormat.class, new OneOf<>(ListFormat.values()))
        .registerConverter(TextFormat.class, new OneOf<>(TextFormat.values()))
        .registerConverter(Anchoring.class, new OneOf<>(Anchoring.values()))
        .registerConverter(FailOn.class, new OneOf<>(FailOn.values()))
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  /** Without a command there is only help to give. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "");
  }
}
