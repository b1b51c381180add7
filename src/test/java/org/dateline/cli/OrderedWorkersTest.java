package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkersTest {
  private static final int JOBS = 500;
  private static final int LARGEST_WINDOW = 4 * 8;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void keepsTheOrderAndABoundedWindow(int threads) throws Trouble {
    AtomicInteger taken = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    Iterator<Supplier<Integer>> jobs =
        IntStream.range(0, JOBS)
            .mapToObj(
                number ->
                    (Supplier<Integer>)
                        () -> {
                          spin(number);
                          return number;
                        })
            .peek(job -> taken.incrementAndGet())
            .iterator();
    OrderedWorkers.run(
        jobs,
        threads,
        result -> {
          results.add(result);
          assertThat(taken.get() - results.size()).isLessThanOrEqualTo(LARGEST_WINDOW);
        });
    assertThat(results).isEqualTo(IntStream.range(0, JOBS).boxed().toList());
  }

  /** Jobs of unequal length. */
  private static void spin(int number) {
    for (int i = 0; i < number % 7 * 1000; i++) {
      Thread.onSpinWait();
    }
  }
}
