package org.dateline.cli;

/** What the process tells its caller. */
final class ExitCode {
  /** Nothing at or above the severity of {@code --fail-on}. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** Something could not be done as asked: usage, input, timeline, rule, output. */
  static final int TROUBLE = 2;

  /** Nobody reads standard output any more: as of a program that the signal SIGPIPE ends. */
  static final int CLOSED = 128 + 13;

  private ExitCode() {}
}
