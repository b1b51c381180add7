package org.dateline.cli;

import java.util.List;
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
      String help = "; see " + line.getCommandSpec().qualifiedName() + " --help";
      console.complain(
          (e instanceof UnmatchedArgumentException u ? unmatched(u) : e.getMessage()) + help);
    }
    return ExitCode.TROUBLE;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    String kind = argument.startsWith("-") ? "option " : "command ";
    List<String> similar = e.getSuggestions();
    return "there is no "
        + kind
        + argument
        + (similar.isEmpty() ? "" : "; did you mean " + similar.get(0) + "?");
  }

  /** A fault of the program is no finding: the exit code must not say so. */
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    String message = e instanceof Trouble ? String.valueOf(e.getMessage()) : Reasons.ofFault(e);
    message.lines().forEach(console::complain);
    return ExitCode.TROUBLE;
  }
}
