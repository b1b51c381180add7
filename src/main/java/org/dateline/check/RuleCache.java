package org.dateline.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.cache.Cache;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/** Compiled rules of users, kept under their text. */
record RuleCache(Cache cache) {

  /** The compiled form of {@code files}, if it is there and whole. */
  @SuppressWarnings("unchecked")
  Optional<Collection<KiePackage>> read(List<RuleFile> files) {
    Optional<byte[]> bytes = cache.read(name(files));
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try (var in =
        new DroolsObjectInputStream(
            new ByteArrayInputStream(bytes.get()), RuleCache.class.getClassLoader())) {
      return Optional.of((List<KiePackage>) in.readObject());
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Keeps the compiled form of {@code files}. */
  void write(List<RuleFile> files, Collection<KiePackage> packages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new DroolsObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(packages));
    } catch (IOException | RuntimeException e) {
      return; // the next run compiles them again
    }
    cache.write(name(files), bytes.toByteArray());
  }

  String name(List<RuleFile> files) {
    List<String> paths = new ArrayList<>();
    List<String> state = new ArrayList<>();
    for (RuleFile file : files) {
      paths.add(file.path().toAbsolutePath().toString());
      state.add(file.name());
      state.add(file.drl());
    }
    return cache.name("rules", paths, state);
  }
}
