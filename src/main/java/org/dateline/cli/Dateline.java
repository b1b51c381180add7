package org.dateline.cli;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The top command: knows the others by name. */
final class Dateline implements Runnable {
  private static final List<String> VERSION = List.of("-V", "--version");

  private static final Map<String, Function<Console, CommandSpec>> COMMANDS = new LinkedHashMap<>();

  static {
    // No option is of such a type, and to load what converts to them takes time at each start.
    System.setProperty("picocli.converters.excludes", "java[.](time|sql)[.].*");
    COMMANDS.put("check", console -> new CheckCommand(console).spec());
    COMMANDS.put("claims", console -> new ClaimsCommand(console).spec());
    COMMANDS.put("times", console -> new TimesCommand(console).spec());
    COMMANDS.put("explain", console -> new ExplainCommand(console).spec());
    COMMANDS.put("timeline", console -> new TimelineCommand(console).spec());
    COMMANDS.put("rules", console -> new RulesCommand(console).spec());
    COMMANDS.put("completion", console -> new CompletionCommand(console).spec());
  }

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("dateline");

  private Dateline(Console console, Predicate<String> wanted) {
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
            "Help on a command: dateline help COMMAND, or dateline COMMAND --help");
    CommonOptions.addTo(spec);
    spec.addOption(
        OptionSpec.builder(VERSION.toArray(String[]::new))
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    COMMANDS.forEach(
        (name, maker) -> {
          if (wanted.test(name)) {
            spec.addSubcommand(name, maker.apply(console));
          }
        });
  }

  /** Runs the command that {@code args} name and returns its exit code. */
  static int run(Console console, String... args) {
    PrintWriter out = new PrintWriter(console.out());
    String[] words = withHelpAsOption(args);
    int code = commandLine(console, wanted(words)).setOut(out).setErr(console.err()).execute(words);
    boolean failed = out.checkError();
    return failed && code != ExitCode.TROUBLE ? failure(console) : code;
  }

  /** A print writer only knows that it failed. */
  private static int failure(Console console) {
    try {
      console.out().flush();
      console.complain("standard output: cannot be written");
    } catch (StandardOutput.Closed e) {
      return ExitCode.CLOSED;
    } catch (IOException e) {
      console.complain("standard output: cannot be written: " + Reasons.of(e));
    }
    return ExitCode.TROUBLE;
  }

  /** "help check" as "check --help": a command of its own would need all the others built. */
  private static String[] withHelpAsOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    List<String> words =
        Stream.of(args).skip(1).filter(word -> !word.startsWith("-")).collect(toList());
    if (words.isEmpty() || COMMANDS.containsKey(words.get(0))) {
      words.add("--help");
    }
    return words.toArray(String[]::new);
  }

  /** Which commands such arguments need: to build them all takes time at each start. */
  private static Predicate<String> wanted(String... args) {
    String first = args.length == 0 ? "" : args[0];
    boolean version = args.length == 1 && VERSION.contains(first);
    return version || COMMANDS.containsKey(first) ? first::equals : name -> true;
  }

  /** All commands, for help, man pages and completion. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, name -> true);
  }

  private static CommandLine commandLine(Console console, Predicate<String> wanted) {
    Ansi ansi = console.style() == Style.COLOUR ? Ansi.ON : Ansi.OFF;
    ErrorHandlers errors = new ErrorHandlers(console);
    return new CommandLine(new Dateline(console, wanted).spec)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .registerConverter(Path.class, new OnePath())
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
