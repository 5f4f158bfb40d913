package org.gapline.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gapline.tagging.DatePrecision;

/**
 * How a source writes dates: formats in the letters of {@link DateTimeFormatter} (day {@code d},
 * month {@code M}, year {@code yyyy}), English names of months, and marks that may stand behind a
 * date, as in "24 Sep 2003 a". A day as 2003-09-24 is read whatever the formats.
 */
public final class DateStyle {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** Days of spreadsheets come so, and nobody can misread them. */
  private static final Format ISO_DAY = Format.of("yyyy-MM-dd");

  private final List<Format> formats;
  private final Set<String> marks;
  private final Optional<Dated> asOf;

  private DateStyle(List<Format> formats, Set<String> marks, Optional<Dated> asOf) {
    this.formats = List.copyOf(formats);
    this.marks = Set.copyOf(marks);
    this.asOf = asOf;
  }

  /**
   * A style.
   *
   * @param formats formats; a text that two of them read as two days is no date
   * @param marks marks that may follow a date
   * @param asOf date of a record that gives none, or null
   * @throws IllegalArgumentException if a format cannot be read or has no year of four digits
   */
  public static DateStyle of(List<String> formats, Set<String> marks, Dated asOf) {
    return new DateStyle(
        formats.stream().map(Format::of).toList(), marks, Optional.ofNullable(asOf));
  }

  /**
   * The date that a text writes; nothing where it writes none in this style, or one of two days.
   */
  public Optional<Dated> read(String text) {
    Set<Dated> readings = readings(text);
    return readings.size() == 1 ? readings.stream().findFirst() : Optional.empty();
  }

  /** All days that a text may mean, as 3/4/2019 does two where both orders are in use. */
  Set<Dated> readings(String text) {
    String bare = withoutMark(text.strip());
    Set<Dated> readings = new LinkedHashSet<>();
    formats.forEach(format -> format.read(bare).ifPresent(readings::add));
    if (readings.isEmpty()) {
      ISO_DAY.read(bare).ifPresent(readings::add);
    }
    return readings;
  }

  /** Date of a record that gives none. */
  public Optional<Dated> asOf() {
    return asOf;
  }

  /** The formats as the mapping writes them. */
  public List<String> formats() {
    return formats.stream().map(Format::written).toList();
  }

  private String withoutMark(String text) {
    int cut = text.lastIndexOf(' ');
    return cut > 0 && marks.contains(text.substring(cut + 1))
        ? text.substring(0, cut).stripTrailing()
        : text;
  }

  /**
   * A date with how exactly it is known.
   *
   * @param day the day, the first of the month or year where less is known
   * @param precision how exactly it is known
   */
  public record Dated(LocalDate day, DatePrecision precision) {

    /** The last day that it may mean. */
    LocalDate lastDay() {
      return switch (precision) {
        case YEAR -> day.plusYears(1).minusDays(1);
        case MONTH -> day.plusMonths(1).minusDays(1);
        default -> day;
      };
    }

    /** As much of 2015-03-31 as is known. */
    public String iso() {
      return iso(day, precision.id());
    }

    static String iso(LocalDate day, String precision) {
      String text = day.toString();
      return switch (precision) {
        case "year" -> text.substring(0, 4);
        case "month" -> text.substring(0, 7);
        default -> text;
      };
    }

    /** A date written as 2015, 2015-03 or 2015-03-31; nothing where it is not. */
    public static Optional<Dated> ofIso(String text) {
      return DateStyle.of(List.of("yyyy-MM-dd", "yyyy-MM", "yyyy"), Set.of(), null).read(text);
    }
  }

  private record Format(String written, DateTimeFormatter formatter, DatePrecision precision) {

    static Format of(String written) {
      if (!written.contains("yyyy")) {
        throw new IllegalArgumentException("the format \"" + written + "\" has no yyyy");
      }
      DatePrecision precision = precisionOf(written);
      DateTimeFormatterBuilder builder =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              // In strict reading yyyy asks for an era, uuuu does not.
              .appendPattern(written.replace('y', 'u'));
      if (precision != DatePrecision.DAY) {
        builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
      }
      if (precision == DatePrecision.YEAR) {
        builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
      }
      return new Format(
          written,
          builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT),
          precision);
    }

    private static DatePrecision precisionOf(String written) {
      if (written.indexOf('d') >= 0) {
        return DatePrecision.DAY;
      }
      return written.indexOf('M') >= 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    Optional<Dated> read(String text) {
      try {
        LocalDate day = LocalDate.parse(text, formatter);
        boolean isLikely = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        return isLikely ? Optional.of(new Dated(day, precision)) : Optional.empty();
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
