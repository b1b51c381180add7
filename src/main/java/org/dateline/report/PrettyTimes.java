package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.time.TimeExpression;

/** The lines of an article that hold time expressions, each with its reading under it. */
public final class PrettyTimes implements Report<Times> {
  private final Appendable out;
  private final Style style;
  private final int columns;
  private int files;
  private int expressions;

  public PrettyTimes(Appendable out, Style style, int columns) {
    this.out = out;
    this.style = style;
    this.columns = columns;
  }

  @Override
  public void add(Times result) throws IOException {
    files++;
    expressions += result.expressions().size();
    SourceText source = result.article().source();
    LineMap lines = source.lines();
    out.append(style.bold(Visible.of(source.name()))).append(published(result)).append('\n');
    for (TimeExpression time : result.expressions()) {
      write(time, source, lines);
    }
    out.append('\n');
  }

  private static String published(Times result) {
    return result.article().published() == null
        ? ", no publication date"
        : ", published " + result.article().published();
  }

  private void write(TimeExpression time, SourceText source, LineMap lines) throws IOException {
    String number = lines.line(time.span().start()) + " │ ";
    Excerpt excerpt = Excerpt.of(source.content(), lines, time.span(), columns);
    out.append(style.dim(number)).append(excerpt.text()).append('\n');
    out.append(" ".repeat(number.length() - 2))
        .append(style.dim("│ "))
        .append(" ".repeat(excerpt.before()))
        .append(style.bold("^".repeat(excerpt.width()) + " " + Visible.of(reading(time))))
        .append('\n');
  }

  /** {@code DATE 2021-10, from publication: 2021-10}. */
  static String reading(TimeExpression time) {
    List<String> parts = new ArrayList<>();
    parts.add(time.type() + " " + time.value());
    parts.add(
        switch (time.anchor()) {
          case ABSOLUTE -> "as stated";
          case UNRESOLVED -> "unresolved";
          case EVENT -> "from " + (time.event() == null ? "an event" : time.event());
          default -> "from " + time.anchor().name().toLowerCase(Locale.ROOT);
        });
    if (time.period() != null && !time.period().edtf().equals(time.value())) {
      parts.add(time.period().edtf());
    }
    return String.join(", ", parts);
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) throws IOException {
    out.append(Tally.plural(expressions, "time expression"))
        .append(" · ")
        .append(Tally.plural(files, "file"))
        .append('\n');
  }
}
