package org.dateline.cli;

/** What keeps a command from being done; the message says where, what, and what to do. */
final class Trouble extends Exception {
  private static final long serialVersionUID = 1L;

  Trouble(String message) {
    super(message);
  }

  Trouble(String message, Throwable cause) {
    super(message, cause);
  }
}
