package org.dateline.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Rules of a user's own folders, compiled at run time.
 *
 * @param packages what the rule engine runs
 * @param rules what the rules say of themselves
 */
record UserRules(Collection<KiePackage> packages, List<RuleInfo> rules) {
  static final UserRules NONE = new UserRules(List.of(), List.of());

  UserRules {
    packages = List.copyOf(packages);
    rules = List.copyOf(rules);
  }

  /**
   * Compiles all rules below {@code folders}.
   *
   * @param taken names that other rules have already
   * @throws RuleException with every problem there is
   */
  static UserRules compile(List<Path> folders, Set<String> taken) {
    List<RuleProblem> problems = new ArrayList<>();
    List<RuleFile> files = RuleFile.below(folders, problems);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (RuleFile file : files) {
      Resource resource =
          ResourceFactory.newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8));
      resource.setSourcePath(file.path().toString());
      builder.add(resource, ResourceType.DRL);
    }
    problems.addAll(DrlErrors.problems(builder.getErrors(), files));
    failOn(problems);
    Collection<KiePackage> packages = builder.getKnowledgePackages();
    List<RuleInfo> rules = describe(files, rulesByFile(packages), taken, problems);
    failOn(problems);
    return new UserRules(packages, rules);
  }

  /** These rules and {@code others}. */
  UserRules and(UserRules others) {
    return new UserRules(
        Stream.concat(packages.stream(), others.packages.stream()).toList(),
        Stream.concat(rules.stream(), others.rules.stream()).toList());
  }

  private static void failOn(List<RuleProblem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems.stream().distinct().toList());
    }
  }

  private static Map<String, List<RuleImpl>> rulesByFile(Collection<KiePackage> packages) {
    return packages.stream()
        .flatMap(unit -> unit.getRules().stream())
        .map(RuleImpl.class::cast)
        .collect(Collectors.groupingBy(rule -> rule.getResource().getSourcePath()));
  }

  private static List<RuleInfo> describe(
      List<RuleFile> files,
      Map<String, List<RuleImpl>> rulesByFile,
      Set<String> taken,
      List<RuleProblem> problems) {
    Map<String, Path> homes = new HashMap<>();
    List<RuleInfo> described = new ArrayList<>();
    for (RuleFile file : files) {
      List<RuleImpl> rules = rulesByFile.getOrDefault(file.path().toString(), List.of());
      Path other = homes.putIfAbsent(file.name(), file.path());
      List<String> faults = faults(file, rules);
      if (taken.contains(file.name())) {
        faults.add(
            "rule \"%s\" comes with the product; give it another name".formatted(file.name()));
      } else if (other != null) {
        faults.add("rule \"%s\" stands in %s too; rename one".formatted(file.name(), other));
      }
      if (faults.isEmpty()) {
        Map<String, Object> annotations = rules.get(0).getMetaData();
        described.add(
            new RuleMetadata(annotations)
                .describe(file.name(), file.family(), file.document(), file.documentation()));
      }
      int line = rules.isEmpty() ? 0 : file.lineOf(rules.get(0).getName());
      faults.forEach(fault -> problems.add(new RuleProblem(file.path(), line, 0, fault)));
    }
    return described;
  }

  private static List<String> faults(RuleFile file, List<RuleImpl> rules) {
    List<String> faults = new ArrayList<>();
    if (rules.isEmpty()) {
      faults.add("holds no rule; write one called \"%s\"".formatted(file.name()));
      return faults;
    }
    if (rules.size() > 1) {
      faults.add("holds %d rules; put each in a file of its own name".formatted(rules.size()));
      return faults;
    }
    RuleImpl rule = Objects.requireNonNull(rules.get(0));
    if (!rule.getName().equals(file.name())) {
      faults.add(
          "rule \"%s\" stands in %s; name both alike"
              .formatted(rule.getName(), file.path().getFileName()));
    }
    new RuleMetadata(rule.getMetaData())
        .problems()
        .forEach(problem -> faults.add("rule \"%s\" %s".formatted(rule.getName(), problem)));
    return faults;
  }
}
