package org.gapline.cli;

import org.gapline.disclosure.Audience;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an audience from the command line. */
final class AudienceConverter implements ITypeConverter<Audience> {

  @Override
  public Audience convert(String value) {
    return Audience.parse(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"" + value + "\" is none of analysts, managers, donors, donor:<id>"));
  }
}
