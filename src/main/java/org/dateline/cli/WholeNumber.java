package org.dateline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number on the command line. */
final class WholeNumber implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is not a number; write one such as 4");
    }
  }
}
