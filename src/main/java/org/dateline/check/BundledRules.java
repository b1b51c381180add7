package org.dateline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of folder {@code rules}, which the build turned into classes. */
final class BundledRules {
  /** Where the build lists the generated classes: a line with a version, then one class a line. */
  private static final String LIST = "/META-INF/kie/org.dateline/dateline/drools-model";

  private BundledRules() {}

  /** The generated models, one for each family of rules. */
  static List<Model> models() {
    return read(LIST)
        .lines()
        .filter(line -> !line.isBlank() && !line.contains(":"))
        .map(BundledRules::model)
        .toList();
  }

  static KieBase load() {
    return KieBaseBuilder.createKieBaseFromModel(models());
  }

  static Set<String> names() {
    return models().stream()
        .flatMap(model -> model.getRules().stream())
        .map(Rule::getName)
        .collect(Collectors.toSet());
  }

  static List<RuleInfo> describe() {
    return models().stream()
        .flatMap(model -> model.getRules().stream())
        .map(BundledRules::describe)
        .toList();
  }

  private static RuleInfo describe(Rule rule) {
    String folder = rule.getPackage();
    String family = folder.substring(folder.lastIndexOf('.') + 1);
    String file = rule.getName() + ".md";
    return new RuleMetadata(rule.getMetaData())
        .describe(
            rule.getName(),
            family,
            Path.of("rules", family, file),
            read("/" + folder.replace('.', '/') + "/" + file));
  }

  private static Model model(String className) {
    try {
      return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "the build lists rules that it did not compile: " + className, e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = BundledRules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the product lacks " + resource + ": build it again with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
