package org.dateline.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose values are named by their {@code toString}. */
final class OneOf<T> implements ITypeConverter<T> {
  private final List<T> values;

  OneOf(T[] values) {
    this.values = List.of(values);
  }

  @Override
  public T convert(String text) {
    return values.stream()
        .filter(value -> value.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is none of " + values.toString()));
  }
}
