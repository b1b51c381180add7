package org.dateline.cli;

/** Entry point of the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = ExitCode.TROUBLE;
    try {
      code = Dateline.run(console, args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.complain(Reasons.ofFault(e));
    }
    System.exit(code);
  }
}
