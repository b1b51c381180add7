package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The top command: knows the others by name. */
final class Dateline implements Runnable {
  static final String NAME = "dateline";

  static {
    // No option is of such a type, and to load what converts to them takes time at each start.
    System.setProperty("picocli.converters.excludes", "java[.](time|sql)[.].*");
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(NAME);

  private Dateline(Console console) {
    spec.versionProvider(new Version());
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "Checks what an article says about the world against a reference timeline:"
                + " dates of events, weekdays, offices and memberships.",
            "")
        .footer(
            "",
            "Exit codes: 0 nothing found, 1 findings, 2 something could not be read or done.",
            "Environment: NO_COLOR turns colours off; JAVA_HOME and JAVA_OPTS choose and tune"
                + " Java;",
            "DATELINE_CDS=off does without the class archive that makes later starts quick.",
            "",
            "Try: dateline check article.md",
            "Help on a command: dateline COMMAND --help");
    CommonOptions.addTo(spec);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    commands(console).forEach((name, maker) -> spec.addSubcommand(name, maker.get()));
  }

  /** Runs the command that {@code args} name and returns its exit code. */
  static int run(Console console, String... args) {
    Supplier<CommandSpec> command = args.length == 0 ? null : commands(console).get(args[0]);
    return command == null
        ? run(commandLine(console), console, args)
        : run(
            alone(args[0], command.get(), console),
            console,
            Arrays.copyOfRange(args, 1, args.length));
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
    return configure(new CommandLine(new Dateline(console).spec), console);
  }

  /** One command by itself: to build them all takes time at each start. */
  private static CommandLine alone(String name, CommandSpec command, Console console) {
    return configure(new CommandLine(command).setCommandName(NAME + " " + name), console);
  }

  private static Map<String, Supplier<CommandSpec>> commands(Console console) {
    Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console).spec());
    commands.put("claims", () -> new ClaimsCommand(console).spec());
    commands.put("times", () -> new TimesCommand(console).spec());
    commands.put("explain", () -> new ExplainCommand(console).spec());
    commands.put("timeline", () -> new TimelineCommand(console).spec());
    commands.put("rules", () -> new RulesCommand(console).spec());
    commands.put("completion", () -> new CompletionCommand(console).spec());
    return commands;
  }

  private static CommandLine configure(CommandLine line, Console console) {
    Ansi ansi = console.style() == Style.COLOUR ? Ansi.ON : Ansi.OFF;
    ErrorHandlers errors = new ErrorHandlers(console);
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
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
