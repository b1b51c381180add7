package org.dateline.report;

import java.io.IOException;
import java.time.Duration;
import org.dateline.text.LineMap;
import org.dateline.text.SourceText;
import org.dateline.time.TimeExpression;

/** One time expression a line: place, words and reading. */
public final class ConciseTimes implements Report<Times> {
  private final Appendable out;

  public ConciseTimes(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Times result) throws IOException {
    SourceText source = result.article().source();
    LineMap lines = source.lines();
    for (TimeExpression time : result.expressions()) {
      String place = Wording.place(source, lines, time.span().start());
      out.append(Visible.of(place + ": \"" + time.text() + "\" " + PrettyTimes.reading(time)))
          .append('\n');
    }
  }

  @Override
  public void fail(String path, String message) {}

  @Override
  public void finish(Duration elapsed) {}
}
