package org.dateline.cli;

import org.jspecify.annotations.Nullable;

/**
 * What became of an article: a result, or the reason why there is none.
 *
 * @param name the article's path or id
 * @param result what was asked for, null if it failed
 * @param problem why it failed, null if it did not
 */
record Outcome<T>(String name, @Nullable T result, @Nullable String problem) {

  static <T> Outcome<T> of(String name, T result) {
    return new Outcome<>(name, result, null);
  }

  static <T> Outcome<T> failed(String name, String problem) {
    return new Outcome<>(name, null, problem);
  }
}
