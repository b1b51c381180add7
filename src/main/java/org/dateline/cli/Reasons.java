package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied; check who may use the file";
    }
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Says that the program itself is at fault, and where. */
  static String ofFault(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "out of memory; give more with JAVA_OPTS=-Xmx4g";
    }
    StackTraceElement[] trace = fault.getStackTrace();
    return "internal fault, please report it: "
        + fault
        + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
