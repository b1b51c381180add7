package org.dateline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.NamedModelItem;
import org.junit.jupiter.api.Test;

/** The build succeeds without a word when it compiles no rule: this test does not. */
class BundledRulesTest {

  @Test
  void holdsEveryRuleOfTheFolder() throws IOException {
    assertThat(compiled()).isNotEmpty().containsExactlyInAnyOrderElementsOf(written());
  }

  private static List<String> compiled() {
    return BundledRules.models().stream()
        .flatMap(model -> model.getRules().stream())
        .map(NamedModelItem::getName)
        .toList();
  }

  private static List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".drl"))
          .map(name -> name.substring(0, name.length() - ".drl".length()))
          .toList();
    }
  }
}
