package org.dateline.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command in roff, man(7), from the same texts as its help. */
final class ManPage {
  private static final String HEADING = ".SH ";
  private static final String TAGGED = ".TP\n";

  private final CommandSpec spec;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec spec) {
    this.spec = spec;
  }

  /** File name of the page: {@code dateline-check.1}. */
  static String fileName(CommandSpec spec) {
    return name(spec) + ".1";
  }

  static String of(CommandSpec spec) {
    return new ManPage(spec).write();
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private String write() {
    String title = name(spec).toUpperCase(Locale.ROOT);
    page.append(".TH \"" + text(title) + "\" 1 \"\" \"dateline " + Version.of() + "\"\n");
    List<String> description = lines(spec.usageMessage().description());
    page.append(".nh\n.ad l\n").append(HEADING).append("NAME\n");
    page.append(text(name(spec))).append(" \\- ").append(text(summary(description))).append('\n');
    page.append(HEADING)
        .append("SYNOPSIS\n")
        .append(".nf\n")
        .append(text(synopsis()))
        .append(".fi\n");
    page.append(HEADING).append("DESCRIPTION\n");
    page.append(description.stream().map(ManPage::text).collect(joining("\n.PP\n"))).append('\n');
    writeArguments();
    writeCommands();
    writeFooter();
    writeSeeAlso();
    return page.toString();
  }

  private String synopsis() {
    CommandLine.Help help =
        new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return help.synopsis(0);
  }

  /** The first sentence, without its full stop. */
  private static String summary(List<String> description) {
    String first = description.isEmpty() ? "" : description.get(0);
    int end = first.indexOf(". ");
    return (end < 0 ? first : first.substring(0, end)).replaceFirst("\\.$", "");
  }

  private void writeArguments() {
    List<OptionSpec> options = spec.options().stream().filter(option -> !option.hidden()).toList();
    page.append(HEADING).append("OPTIONS\n");
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      tagged("\\fI" + text(argument.paramLabel()) + "\\fR", argument);
    }
    for (OptionSpec option : options) {
      String names = text(String.join(", ", option.names()));
      boolean flag = option.arity().max() == 0;
      tagged(
          "\\fB" + names + "\\fR" + (flag ? "" : " \\fI" + text(option.paramLabel()) + "\\fR"),
          option);
    }
  }

  private void tagged(String tag, ArgSpec argument) {
    page.append(TAGGED).append(tag).append('\n');
    page.append(text(String.join(" ", argument.description()))).append('\n');
  }

  private void writeCommands() {
    if (spec.subcommands().isEmpty()) {
      return;
    }
    page.append(HEADING).append("COMMANDS\n");
    for (CommandLine command : spec.subcommands().values()) {
      CommandSpec sub = command.getCommandSpec();
      page.append(TAGGED).append("\\fB").append(text(name(sub))).append("\\fR(1)\n");
      page.append(text(summary(lines(sub.usageMessage().description())))).append(".\n");
    }
  }

  /** The last words of the help: examples and the like, line by line. */
  private void writeFooter() {
    List<String> footer = lines(spec.usageMessage().footer());
    if (footer.isEmpty()) {
      return;
    }
    page.append(HEADING).append("NOTES\n").append(".nf\n");
    footer.forEach(line -> page.append(text(line)).append('\n'));
    page.append(".fi\n");
  }

  private void writeSeeAlso() {
    CommandSpec parent = spec.parent();
    if (parent != null) {
      page.append(HEADING).append("SEE ALSO\n");
      page.append("\\fB").append(text(name(parent))).append("\\fR(1)\n");
    }
  }

  private static List<String> lines(String[] texts) {
    List<String> lines = new ArrayList<>(List.of(texts));
    lines.removeIf(String::isBlank);
    return lines;
  }

  /** Escapes what roff would take for a command. */
  private static String text(String plain) {
    return plain
        .replace("\\", "\\e")
        .replace("-", "\\-")
        .replaceAll("(?m)^([.'])", "\\\\&$1")
        .stripTrailing()
        .concat(plain.endsWith("\n") ? "\n" : "");
  }
}
