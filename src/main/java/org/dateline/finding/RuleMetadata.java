package org.dateline.finding;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What a rule says of itself.
 *
 * @param name its name, the thing it flags
 * @param title its finding in a few words
 * @param severity how much a finding matters
 */
record RuleMetadata(String name, String title, Severity severity) {

  static RuleMetadata of(Rule rule) {
    String title = Optional.ofNullable(text(rule, "title")).orElse(rule.getName());
    String severity = Optional.ofNullable(text(rule, "severity")).orElse("error");
    return new RuleMetadata(
        rule.getName(), title, Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable String text(Rule rule, String key) {
    return rule.getMetaData().get(key) instanceof String text ? text : null;
  }
}
