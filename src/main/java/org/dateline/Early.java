package org.dateline;

/** Begins work on another thread: a head start for programs that have other things to do first. */
final class Early {
  private Early() {}

  static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
