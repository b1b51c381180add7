package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.time.EdtfDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Look-up of candidate events must cost the same however large the timeline is. The events'
 * participants grow with their number, but for one country that half of them share, so that the
 * answers are as long. The questions are as many as an article asks: what is measured is the work,
 * not how much of a large timeline fits into the processor's cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn128m"}) // as the launcher has it
@SuppressWarnings("NullAway.Init") // JMH calls make() first
public class EventIndexBenchmark {
  private static final int QUESTIONS = 50;
  private static final int EVENTS_FOR_EACH_COUNTRY = 10;

  @Param({"1000", "10000", "100000"})
  int size;

  private EventIndex index;
  private List<Event> asked;
  private List<Set<String>> participants;
  private int next;

  @Setup
  public void make() {
    Random random = new Random(1);
    int countries = size / EVENTS_FOR_EACH_COUNTRY;
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String who = i % 2 == 0 ? "everywhere" : "c" + random.nextInt(countries);
      events.add(event(i, "raid", who, "c" + random.nextInt(countries)));
    }
    Timeline timeline = Timeline.of(List.of(), events, List.of(), List.of(), List.of());
    index = timeline.index();
    asked = new ArrayList<>();
    participants = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Event event = events.get((int) ((long) i * size / QUESTIONS));
      asked.add(event);
      participants.add(new HashSet<>(List.of(event.who().get(0), event.whom().get(0), "x")));
    }
  }

  private static Event event(int i, String type, String who, String whom) {
    return new Event(
        "e" + i,
        "Event number " + i,
        List.of(),
        type,
        EdtfDate.parse("2000-01-01"),
        List.of(who),
        List.of(whom),
        List.of(),
        null,
        List.of(),
        List.of(),
        false,
        new Location("bench.yaml", i + 1));
  }

  private int next() {
    next = (next + 1) % QUESTIONS;
    return next;
  }

  /** By type and both participants, one of which may be the one that is everywhere. */
  @Benchmark
  public List<Event> byTypeAndParticipants() {
    int question = next();
    return index.candidates(asked.get(question).type(), participants.get(question));
  }
}
