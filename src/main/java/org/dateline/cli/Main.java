package org.dateline.cli;

import org.dateline.FactChecker;
import org.dateline.TimeReader;

/** Entry point of the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = ExitCode.TROUBLE;
    prepare(args);
    try {
      code = Dateline.run(console, args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.complain(Reasons.ofFault(e));
    }
    System.exit(code);
  }

  /** Loads what the command will need while the command line is read, as far as a glance tells. */
  private static void prepare(String[] args) {
    String command = args.length == 0 ? "" : args[0];
    boolean bundled = true;
    for (String arg : args) {
      bundled &= !arg.startsWith("-t") && !arg.startsWith("--timeline") && !arg.equals("--help");
    }
    if (command.equals("times")) {
      TimeReader.prepare();
    } else if (bundled && (command.equals("check") || command.equals("claims"))) {
      FactChecker.prepare();
    }
  }
}
