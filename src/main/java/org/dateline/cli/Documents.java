package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what the distribution holds beside the program: manual pages and shell completion. */
final class Documents {
  private Documents() {}

  /** Called by the build with the folder {@code share} of the distribution. */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    CommandLine top = commandLine();
    writeManual(Files.createDirectories(share.resolve("man/man1")), top);
    Path completions = Files.createDirectories(share.resolve("bash-completion/completions"));
    Files.writeString(completions.resolve("dateline"), AutoComplete.bash("dateline", top));
  }

  /** All commands, for no one to run. */
  static CommandLine commandLine() {
    Console nobody =
        new Console(
            InputStream.nullInputStream(),
            Writer.nullWriter(),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            false,
            Clock.systemUTC());
    return Dateline.commandLine(nobody);
  }

  private static void writeManual(Path folder, CommandLine command) throws IOException {
    Files.writeString(
        folder.resolve(ManPage.fileName(command.getCommandSpec())),
        ManPage.of(command.getCommandSpec()));
    for (CommandLine sub : command.getSubcommands().values()) {
      writeManual(folder, sub);
    }
  }
}
