package org.dateline.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Reads the bytes of a file as one YAML document of bounded depth. Anchors, aliases and tags are
 * refused, so no document is larger than its file.
 */
final class YamlReader {
  private static final int DEEPEST = 16;
  private static final ScalarResolver TYPES = new CoreScalarResolver(false);

  private final String file;
  private final Iterator<Event> events;

  private YamlReader(String file, String text) {
    this.file = file;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * @throws TimelineException if the bytes are no UTF-8 text, no YAML, or more of YAML than a
   *     timeline needs
   */
  static YamlNode read(String file, byte[] bytes) {
    String text = decode(file, bytes);
    try {
      return new YamlReader(file, text).document();
    } catch (MarkedYamlEngineException e) {
      Location at =
          e.getProblemMark()
              .or(e::getContextMark)
              .map(mark -> location(file, mark))
              .orElse(whole(file));
      String problem = Optional.ofNullable(e.getProblem()).orElse("can't be read");
      throw new TimelineException(
          at,
          "malformed YAML: " + problem,
          "check quotes, brackets and indentation here and above");
    } catch (ReaderException e) {
      String character = String.format("U+%04X", e.getCodePoint());
      throw new TimelineException(
          positionOf(file, text, text.offsetByCodePoints(0, e.getPosition())),
          "YAML allows no character " + character,
          "remove it");
    } catch (YamlEngineException e) {
      throw new TimelineException(whole(file), "malformed YAML: " + e.getMessage(), "correct it");
    }
  }

  static Location whole(String file) {
    return new Location(file, 0);
  }

  private static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new TimelineException(
            whole(file), "is a binary file (it has a zero byte at " + i + ")", "give a YAML file");
      }
    }
    try {
      String text = decoder.decode(input).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int at = input.position();
      String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
      throw new TimelineException(
          positionOf(file, before, before.length()),
          String.format("byte 0x%02X is not UTF-8", bytes[at]),
          "save the file as UTF-8");
    }
  }

  private static Location positionOf(String file, String text, int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Location(file, line, 1 + text.codePointCount(lineStart, offset));
  }

  private YamlNode document() {
    events.next(); // the start of the stream
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      throw new TimelineException(whole(file), "is empty", "write entities or events into it");
    }
    YamlNode root = node(events.next(), 1);
    events.next(); // the end of the document
    Event next = events.next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw new TimelineException(
          location(next),
          "a second YAML document starts here",
          "put each timeline in its own file");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    refuseExtras(event);
    if (depth > DEEPEST) {
      throw new TimelineException(
          location(event), "nested deeper than " + DEEPEST + " levels", "close the brackets above");
    }
    return switch (event.getEventId()) {
      case SequenceStart -> sequence(event, depth);
      case MappingStart -> mapping(event, depth);
      default -> scalar((ScalarEvent) event);
    };
  }

  private void refuseExtras(Event event) {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      throw new TimelineException(
          location(event), "timelines have no YAML anchors and aliases", "write the value out");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isPresent()) {
      throw new TimelineException(
          location(event), "timelines have no YAML tags, but here is " + tag.get(), "remove it");
    }
  }

  private YamlNode sequence(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlNode.Sequence(items, location(start));
  }

  private YamlNode mapping(Event start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(node(next, depth + 1) instanceof YamlNode.Scalar key)) {
        throw new TimelineException(location(next), "a key must be a word", "quote the value");
      }
      entries.add(new YamlNode.Entry(key, node(events.next(), depth + 1)));
    }
    return new YamlNode.Mapping(entries, location(start));
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    return new YamlNode.Scalar(event.getValue(), type(event), location(event));
  }

  private static YamlNode.ScalarType type(ScalarEvent event) {
    if (!event.isPlain()) {
      return YamlNode.ScalarType.TEXT;
    }
    Tag tag = TYPES.resolve(event.getValue(), true);
    if (tag.equals(Tag.INT)) {
      return YamlNode.ScalarType.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlNode.ScalarType.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return YamlNode.ScalarType.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? YamlNode.ScalarType.NULL : YamlNode.ScalarType.TEXT;
  }

  private Location location(Event event) {
    return event.getStartMark().map(mark -> location(file, mark)).orElse(whole(file));
  }

  private static Location location(String file, Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
