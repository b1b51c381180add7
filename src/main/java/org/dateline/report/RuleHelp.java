package org.dateline.report;

import java.util.Objects;

/**
 * What a report says of a rule beyond its findings.
 *
 * @param name the rule's name
 * @param title what it flags, in one line
 * @param documentation its whole documentation, in Markdown
 */
public record RuleHelp(String name, String title, String documentation) {

  public RuleHelp {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(documentation);
  }
}
