package org.dateline.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML front matter: the single values of its top level, with their places. */
final class YamlEntries {
  private static final String HINT = "check quotes, colons and indentation here and above";

  private static final int DEEPEST = 50;

  private static final Set<Event.ID> TEXT = EnumSet.of(Event.ID.Scalar, Event.ID.SequenceStart);

  private final SourceText source;
  private final int start;
  private final String yaml;
  private final List<FrontMatter.Entry> entries = new ArrayList<>();
  private boolean isMapping = true;

  private YamlEntries(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    yaml = source.content().substring(start, end);
  }

  /**
   * The entries, empty if the YAML is no mapping: then it is text between two lines across the
   * page.
   *
   * @throws ArticleException if the source from {@code start} to {@code end} is no YAML
   */
  static Optional<List<FrontMatter.Entry>> read(SourceText source, int start, int end) {
    return new YamlEntries(source, start, end).read();
  }

  private Optional<List<FrontMatter.Entry>> read() {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
    try {
      readEvents(new Parse(settings).parseString(yaml));
      return isMapping ? Optional.of(entries) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().or(e::getContextMark).map(this::offset).orElse(start);
      throw malformed(at, Optional.ofNullable(e.getProblem()).orElse("cannot be read"), HINT);
    } catch (ReaderException e) {
      throw malformed(
          start + yaml.offsetByCodePoints(0, e.getPosition()),
          String.format("no character U+%04X is allowed", e.getCodePoint()),
          "remove it");
    } catch (YamlEngineException e) {
      throw malformed(start, String.valueOf(e.getMessage()), HINT);
    }
  }

  private ArticleException malformed(int at, String problem, String hint) {
    return ArticleException.at(source, at, "malformed YAML front matter: " + problem, hint);
  }

  private void readEvents(Iterable<Event> events) {
    int depth = 0;
    ScalarEvent key = null;
    for (Event event : events) {
      isMapping &= depth > 0 || !TEXT.contains(event.getEventId());
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> {
          if (++depth > DEEPEST) {
            throw malformed(
                event.getStartMark().map(this::offset).orElse(start),
                "nested deeper than " + DEEPEST + " levels",
                "close the brackets before");
          }
        }
        case MappingEnd, SequenceEnd -> {
          depth--;
          key = depth == 1 ? null : key;
        }
        case Alias -> key = depth == 1 ? null : key;
        case Scalar -> {
          if (depth == 1) {
            ScalarEvent scalar = (ScalarEvent) event;
            if (key != null) {
              entries.add(entry(key, scalar));
            }
            key = key == null ? scalar : null;
          }
        }
        default -> {}
      }
    }
  }

  private FrontMatter.Entry entry(ScalarEvent key, ScalarEvent value) {
    boolean quoted =
        value.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || value.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    int from = value.getStartMark().map(this::offset).orElse(start);
    int to = value.getEndMark().map(this::offset).orElse(from);
    if (quoted) {
      from++;
      to--;
    } else if (!value.isPlain()) {
      from = Math.min(to, source.content().indexOf('\n', from) + 1); // the line of | or >
    }
    Notation notation =
        switch (value.getScalarStyle()) {
          case SINGLE_QUOTED -> Notation.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> Notation.DOUBLE_QUOTED;
          default -> Notation.LITERAL;
        };
    return new FrontMatter.Entry(key.getValue(), value.getValue(), from, to, notation);
  }

  private int offset(Mark mark) {
    return start + yaml.offsetByCodePoints(0, mark.getIndex());
  }
}
