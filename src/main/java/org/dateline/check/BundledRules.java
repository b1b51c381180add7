package org.dateline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of folder {@code rules}, which the build turned into classes. */
final class BundledRules {
  /** Where the build lists the generated classes: a comment line, then one class name a line. */
  private static final String LIST = "/META-INF/kie/org.dateline/dateline/drools-model";

  private BundledRules() {}

  /** The generated models, one for each family of rules. */
  static List<Model> models() {
    return read(LIST).lines().filter(line -> !line.contains(":")).map(BundledRules::model).toList();
  }

  static KieBase load() {
    return KieBaseBuilder.createKieBaseFromModel(models());
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
            "the product holds no compiled rules (" + resource + "): build it again with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
