package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs jobs on several threads and hands on their results in the order of the jobs. */
final class OrderedWorkers {
  /** Jobs under way or waiting to be handed on, per thread: bounds memory, evens out long ones. */
  private static final int WINDOW = 8;

  /** What takes the results, on the caller's thread. */
  @FunctionalInterface
  interface Sink<R> {
    void accept(R result) throws Trouble;
  }

  private OrderedWorkers() {}

  /** Takes jobs one by one, never more than a window ahead of the results handed on. */
  static <R> void run(Iterator<Supplier<R>> jobs, int threads, Sink<R> sink) throws Trouble {
    if (threads == 1) {
      while (jobs.hasNext()) {
        sink.accept(jobs.next().get());
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> window = new ArrayDeque<>();
      while (jobs.hasNext()) {
        Supplier<R> job = jobs.next();
        window.add(workers.submit(job::get));
        if (window.size() >= threads * WINDOW) {
          sink.accept(take(window.remove()));
        }
      }
      for (Future<R> job : window) {
        sink.accept(take(job));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R take(Future<R> job) throws Trouble {
    try {
      return job.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
