package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What to check against. */
final class ReferenceOptions {
  @Option(
      names = {"-t", "--timeline"},
      paramLabel = "FILE",
      description = "A timeline to check against; may be repeated. Default: those that ship.")
  List<Path> timelines = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of further rules (.drl with .md); may be repeated.")
  List<Path> rules = new ArrayList<>();
}
