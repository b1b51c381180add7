package org.dateline.article;

import java.util.regex.Pattern;
import org.dateline.text.SourceText;

/** An article that cannot be read; the message is one line: where, what value, what to do. */
public final class ArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private final String file;
  private final int line;
  private final int column;
  private final String problem;
  private final String hint;

  /**
   * @param file name of the article
   * @param line from 1; 0 for the file as a whole
   * @param column from 1, in UTF-16 code units; 0 where only the line is known
   * @param problem what is wrong, with the value
   * @param hint what to do about it
   */
  public ArticleException(String file, int line, int column, String problem, String hint) {
    super(file + ": " + reason(line, column, oneLine(problem), hint));
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = oneLine(problem);
    this.hint = hint;
  }

  static ArticleException at(SourceText source, int offset, String problem, String hint) {
    var lines = source.lines();
    return new ArticleException(
        source.name(), lines.line(offset), lines.column(offset), problem, hint);
  }

  /** Name of the article. */
  public String file() {
    return file;
  }

  /** Line from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  /** Column from 1, in UTF-16 code units; 0 where only the line is known. */
  public int column() {
    return column;
  }

  /** What is wrong, with the value. */
  public String problem() {
    return problem;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  /** The message without the file. */
  public String reason() {
    return reason(line, column, problem, hint);
  }

  /** Values come from the article, which may break lines where it likes. */
  private static String oneLine(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  private static String reason(int line, int column, String problem, String hint) {
    String place =
        line == 0
            ? ""
            : column == 0 ? "line " + line + ": " : "line " + line + ", column " + column + ": ";
    return place + problem + "; " + hint;
  }
}
