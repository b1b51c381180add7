package org.dateline.timeline;

/**
 * Where an entry of a timeline was written.
 *
 * @param file name of a bundled timeline's file, path of any other
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in code points; 0 where only the line is known
 */
public record Location(String file, int line, int column) {

  /** A line, or with 0 a whole file. */
  public Location(String file, int line) {
    this(file, line, 0);
  }

  /** File, line and column, as far as they are known: {@code nato.yaml:41:5}. */
  public String exact() {
    return column == 0 ? toString() : this + ":" + column;
  }

  /** What the file is about: its name without folder and {@code .yaml}. */
  String subject() {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
  }

  /** File and line. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
