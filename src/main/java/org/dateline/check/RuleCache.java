package org.dateline.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules of users, kept in a folder under a hash of their text and of the program that
 * compiled them. What can't be read or written is compiled anew, without a word.
 */
final class RuleCache {
  private final Path folder;
  private final String program;

  /**
   * @param folder where to keep the rules, made when needed
   * @param program what tells one build of the product from another
   */
  RuleCache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** A cache for the running program, unless that is no single file and may change at any time. */
  static Optional<RuleCache> forThisProgram(Path folder) {
    CodeSource source = RuleCache.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(
              new RuleCache(folder, Files.size(jar) + " " + Files.getLastModifiedTime(jar)))
          : Optional.empty();
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The compiled form of {@code files}, if it is there and whole. */
  @SuppressWarnings("unchecked")
  Optional<Collection<KiePackage>> read(List<RuleFile> files) {
    try {
      byte[] bytes = Files.readAllBytes(path(files));
      try (var in =
          new DroolsObjectInputStream(
              new ByteArrayInputStream(bytes), RuleCache.class.getClassLoader())) {
        return Optional.of((List<KiePackage>) in.readObject());
      }
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Keeps the compiled form of {@code files}; readers see all of it or nothing. */
  void write(List<RuleFile> files, Collection<KiePackage> packages) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (var out = new DroolsObjectOutputStream(bytes)) {
        out.writeObject(new ArrayList<>(packages));
      }
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "rules", ".part");
      Files.write(part, bytes.toByteArray());
      Files.move(part, path(files), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      // The next run compiles the rules again.
    }
  }

  Path path(List<RuleFile> files) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(program.getBytes(StandardCharsets.UTF_8));
      for (RuleFile file : files) {
        for (String part : List.of(file.name(), file.drl())) {
          byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
          hash.update((byte) 0);
          hash.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
          hash.update(bytes);
        }
      }
      return folder.resolve("rules-" + HexFormat.of().formatHex(hash.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
