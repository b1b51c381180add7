package org.dateline.cli;

import java.util.Map;
import org.dateline.timeline.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a command that cannot be done with one line for each problem. */
final class ErrorHandlers implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  ErrorHandlers(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    if (args.length == 0) {
      line.usage(line.getErr());
    } else {
      String problem =
          e instanceof UnmatchedArgumentException u
              ? unmatched(u, line)
              : String.valueOf(e.getMessage());
      String help = line.getCommandSpec().qualifiedName() + " --help";
      console.complain(problem + (problem.endsWith("?") ? " See " : "; see ") + help);
    }
    return ExitCode.TROUBLE;
  }

  private static String unmatched(UnmatchedArgumentException e, CommandLine line) {
    String argument = e.getUnmatched().get(0);
    if (argument.startsWith("-")) {
      return "there is no option " + argument + hint(argument, line.getCommandSpec().optionsMap());
    }
    return line.getSubcommands().isEmpty()
        ? argument + " is one argument too many"
        : "there is no command " + argument + hint(argument, line.getSubcommands());
  }

  private static String hint(String word, Map<String, ?> known) {
    return Nearest.to(word, known.keySet()).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** A fault of the program is no finding: the exit code must not say so. */
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e.getCause() instanceof StandardOutput.Closed) {
      return ExitCode.CLOSED;
    }
    String message = e instanceof Trouble ? String.valueOf(e.getMessage()) : Reasons.ofFault(e);
    message.lines().forEach(console::complain);
    return ExitCode.TROUBLE;
  }
}
