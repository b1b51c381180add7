package org.dateline.timeline;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.dateline.index.Cursor;
import org.dateline.index.Records;
import org.jspecify.annotations.Nullable;

/** Entries of one kind, in the order of the files; each is read when it is first asked for. */
abstract class EntryList<T> extends AbstractList<T> implements RandomAccess {
  private final Records records;
  private final @Nullable Object[] known;

  EntryList(Records records) {
    this.records = records;
    known = new Object[records.size()];
  }

  abstract T read(Cursor in);

  @Override
  public int size() {
    return known.length;
  }

  @Override
  @SuppressWarnings("unchecked") // only what read gave is in there
  public T get(int number) {
    Object entry = known[number];
    if (entry == null) {
      entry = read(records.at(number));
      known[number] = entry;
    }
    return (T) entry;
  }
}
