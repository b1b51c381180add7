package org.dateline.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A folder of files that can be made again from others. The name of each tells what it was made
 * from, and by which build of the program, so that what is out of date is not found. What can't be
 * read or written is made anew, without a word. Safe for several threads and programs at once.
 */
public final class Cache {
  private final Path folder;
  private final String program;

  /**
   * @param folder where to keep files, made when needed
   * @param program what tells one build of the program from another
   */
  public Cache(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** A cache for the running program, unless that is no single file and may change at any time. */
  public static Optional<Cache> ofThisProgram(Path folder) {
    try {
      Path jar = Path.of(Cache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(new Cache(folder, Files.size(jar) + " " + Files.getLastModifiedTime(jar)))
          : Optional.empty();
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * A file's name.
   *
   * @param kind of what it holds, a short word
   * @param origins what it was made from: files by name, say
   * @param state what tells one state of these origins from another: their contents, say
   */
  public String name(String kind, Iterable<String> origins, Iterable<String> state) {
    return prefix(kind, hash("", origins)) + hash(program, state);
  }

  private static String prefix(String kind, String origins) {
    return kind + "-" + origins.substring(0, 16) + "-";
  }

  /** The file of that name, if there is one that can be read. */
  public Optional<byte[]> read(String name) {
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(name)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a file, instead of those of other states; readers see all of it or nothing. */
  public void write(String name, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "new", ".part");
      try {
        Files.write(part, bytes);
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      deleteOtherStates(name);
    } catch (IOException e) {
      // The next run makes it again.
    }
  }

  private void deleteOtherStates(String name) throws IOException {
    String others = name.substring(0, name.lastIndexOf('-') + 1) + "*";
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, others)) {
      for (Path file : files) {
        if (!file.endsWith(name)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      // Another program was quicker.
    }
  }

  private static String hash(String first, Iterable<String> parts) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      add(first, hash);
      parts.forEach(part -> add(part, hash));
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(String part, MessageDigest hash) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    hash.update(bytes);
  }
}
