package org.dateline.cli;

import org.dateline.FactChecker;

/** Entry point of the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = ExitCode.TROUBLE;
    if (checks(args)) {
      FactChecker.prepare(); // while the command line is read
    }
    try {
      code = Dateline.run(console, args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.complain(Reasons.ofFault(e));
    }
    System.exit(code);
  }

  /** Whether articles will be read against the bundled timelines, as far as a glance can tell. */
  private static boolean checks(String[] args) {
    boolean bundled = true;
    for (String arg : args) {
      bundled &= !arg.startsWith("-t") && !arg.startsWith("--timeline") && !arg.equals("--help");
    }
    return bundled && args.length > 0 && (args[0].equals("check") || args[0].equals("claims"));
  }
}
