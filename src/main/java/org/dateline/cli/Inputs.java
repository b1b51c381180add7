package org.dateline.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Turns the arguments of a command into files: a file is itself, folders and globs are walked. */
final class Inputs {
  private static final String GLOB_CHARACTERS = "*?[{";

  private final Predicate<Path> isArticle;
  private final BiConsumer<String, String> failure;
  private final Set<Path> files = new LinkedHashSet<>();

  /**
   * @param isArticle which files of a folder to take; a file or glob that is named needs no leave
   * @param failure told of each argument that gives nothing: its text, and why
   */
  Inputs(Predicate<Path> isArticle, BiConsumer<String, String> failure) {
    this.isArticle = isArticle;
    this.failure = failure;
  }

  /** The files of {@code arguments}, each once, in their order; those of a folder sorted. */
  List<Path> expand(List<String> arguments) {
    arguments.forEach(this::add);
    return List.copyOf(files);
  }

  private void add(String argument) {
    if (argument.isEmpty()) {
      failure.accept("''", "names no file; give . for the folder that you are in");
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addAll(argument, path, isArticle, "holds no articles (.txt, .md, .html)");
      } else if (Files.exists(path)) {
        files.add(path);
      } else if (argument.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0)) {
        addGlob(argument);
      } else {
        Files.readAttributes(path, BasicFileAttributes.class); // fails, and says why
        files.add(path); // it has come into being
      }
    } catch (IOException e) {
      failure.accept(argument, Reasons.of(e));
    } catch (InvalidPathException e) {
      failure.accept(argument, "not a path: " + e.getReason());
    } catch (PatternSyntaxException e) {
      failure.accept(argument, "not a glob: " + e.getDescription());
    }
  }

  private void addGlob(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    Path folder = folderBefore(glob);
    if (!Files.isDirectory(folder)) {
      failure.accept(glob, "matches no file: there is no folder " + folder);
      return;
    }
    addAll(glob, folder, matcher::matches, "matches no file; check the pattern");
  }

  /** The deepest folder that stands before the first character with a meaning. */
  private static Path folderBefore(String glob) {
    int end = 0;
    for (int i = 0; i < glob.length() && GLOB_CHARACTERS.indexOf(glob.charAt(i)) < 0; i++) {
      if (glob.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return Path.of(glob.substring(0, end));
  }

  private void addAll(String argument, Path folder, Predicate<Path> wanted, String whyNot) {
    List<Path> found = new ArrayList<>();
    int before = files.size();
    Walk walk = new Walk(folder, wanted, found);
    try {
      Files.walkFileTree(
          folder.toString().isEmpty() ? Path.of(".") : folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          walk);
    } catch (IOException e) {
      failure.accept(argument, Reasons.of(e));
      return;
    }
    found.sort(null);
    files.addAll(found);
    if (found.isEmpty() && files.size() == before && !walk.failed) {
      failure.accept(argument, whyNot);
    }
  }

  /** Collects files, not pipes and devices, not below hidden folders, each link loop once. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Predicate<Path> wanted;
    private final List<Path> found;
    private boolean failed;

    Walk(Path start, Predicate<Path> wanted, List<Path> found) {
      this.start = start;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean below = !folder.equals(start) && !folder.equals(Path.of("."));
      return below && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path named = start.toString().isEmpty() ? Path.of(".").relativize(file) : file;
      if (!attributes.isOther() && !isHidden(file) && wanted.test(named)) {
        found.add(named);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        failed = true;
        failure.accept(file.toString(), Reasons.of(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
