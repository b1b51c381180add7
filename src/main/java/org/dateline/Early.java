package org.dateline;

import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.check.RuleChecker;
import org.dateline.extract.TimeFinder;

/**
 * Work that may begin on another thread before it is asked for: a head start for programs that have
 * other things to do first. None of it is a lambda, since all would wait for the first to be
 * linked.
 */
enum Early implements Runnable {
  /** What reading time expressions takes. */
  LANGUAGE {
    @Override
    public void run() {
      TimeFinder.prepare();
    }
  },

  /** The bundled timelines, and what extracts claims that they can speak of. */
  EXTRACTOR {
    @Override
    public void run() {
      FactChecker.Bundled.extractor();
    }
  },

  /** The bundled rules. */
  RULES {
    @Override
    public void run() {
      FactChecker.prepare(RuleChecker.bundled());
    }
  };

  private final AtomicBoolean started = new AtomicBoolean();

  /** Begins, if nobody has asked for it before. */
  void start() {
    if (started.compareAndSet(false, true)) {
      start(this);
    }
  }

  static void start(Runnable work) {
    Thread thread = new Thread(work, "dateline-early");
    thread.setDaemon(true);
    thread.start();
  }
}
