package org.dateline.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
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
   * Compiles all rules below {@code folders}, or takes them from {@code cache}.
   *
   * @param taken names that other rules have already
   * @throws RuleException with every problem there is
   */
  static UserRules load(List<Path> folders, Set<String> taken, @Nullable RuleCache cache) {
    List<RuleProblem> problems = new ArrayList<>();
    List<RuleFile> files = RuleFile.below(folders, problems);
    checkNames(files, taken, problems);
    failOn(problems);
    Collection<KiePackage> packages =
        cache == null
            ? compile(files)
            : cache.read(files).orElseGet(() -> compileInto(cache, files));
    return new UserRules(packages, describe(files, packages));
  }

  /** These rules and {@code others}. */
  UserRules and(UserRules others) {
    return new UserRules(
        Stream.concat(packages.stream(), others.packages.stream()).toList(),
        Stream.concat(rules.stream(), others.rules.stream()).toList());
  }

  private static void checkNames(
      List<RuleFile> files, Set<String> taken, List<RuleProblem> problems) {
    Map<String, Path> homes = new HashMap<>();
    for (RuleFile file : files) {
      Path other = homes.putIfAbsent(file.name(), file.path());
      String rule = "rule \"" + file.name() + "\" ";
      if (taken.contains(file.name())) {
        problems.add(file.problem(rule + "is there already; give this one another name"));
      } else if (other != null) {
        problems.add(file.problem(rule + "stands in " + other + " too; rename one"));
      }
    }
  }

  private static void failOn(List<RuleProblem> problems) {
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
  }

  private static Collection<KiePackage> compileInto(RuleCache cache, List<RuleFile> files) {
    Collection<KiePackage> packages = compile(files);
    cache.write(files, packages);
    return packages;
  }

  private static Collection<KiePackage> compile(List<RuleFile> files) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (RuleFile file : files) {
      Resource resource =
          ResourceFactory.newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8));
      resource.setSourcePath(file.path().toString());
      builder.add(resource, ResourceType.DRL);
    }
    failOn(DrlErrors.problems(builder.getErrors(), files));
    Collection<KiePackage> packages = builder.getKnowledgePackages();
    failOn(faults(files, packages));
    return packages;
  }

  private static List<RuleProblem> faults(List<RuleFile> files, Collection<KiePackage> packages) {
    Map<String, List<RuleImpl>> byFile =
        rules(packages)
            .map(RuleImpl.class::cast)
            .collect(Collectors.groupingBy(rule -> rule.getResource().getSourcePath()));
    return files.stream()
        .flatMap(file -> faults(file, byFile.getOrDefault(file.path().toString(), List.of())))
        .toList();
  }

  private static Stream<RuleProblem> faults(RuleFile file, List<RuleImpl> rules) {
    if (rules.isEmpty()) {
      return Stream.of(
          RuleProblem.of(
              file.path(), "holds no rule; write one called \"%s\"".formatted(file.name())));
    }
    if (rules.size() > 1) {
      return Stream.of(
          file.problem(
              "holds %d rules; put each in a file of its own name".formatted(rules.size())));
    }
    Rule rule = rules.get(0);
    List<String> faults = new ArrayList<>();
    if (!rule.getName().equals(file.name())) {
      faults.add("stands in %s; name both alike".formatted(file.path().getFileName()));
    }
    faults.addAll(new RuleMetadata(rule.getMetaData()).problems());
    return faults.stream()
        .map(fault -> file.problem("rule \"%s\" %s".formatted(rule.getName(), fault)));
  }

  private static List<RuleInfo> describe(List<RuleFile> files, Collection<KiePackage> packages) {
    Map<String, RuleFile> byName =
        files.stream().collect(Collectors.toMap(RuleFile::name, file -> file));
    List<RuleInfo> described = new ArrayList<>();
    rules(packages)
        .forEach(
            rule -> {
              RuleFile file = byName.get(rule.getName());
              if (file != null) {
                described.add(file.describe(new RuleMetadata(rule.getMetaData())));
              }
            });
    return described;
  }

  private static Stream<Rule> rules(Collection<KiePackage> packages) {
    return packages.stream().flatMap(unit -> unit.getRules().stream());
  }
}
