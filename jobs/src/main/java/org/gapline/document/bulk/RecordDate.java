package org.gapline.document.bulk;

import java.time.LocalDate;
import org.gapline.document.StatedDay;

/** Reads the date of publication of a record: a day, alone or with a time behind it. */
final class RecordDate {

  private static final int DAY = "2019-11-12".length();

  private RecordDate() {}

  /** The day that an ISO 8601 date or date and time begins with, or null where it is neither. */
  static LocalDate parse(String text) {
    if (text == null || text.length() < DAY) {
      return null;
    }
    if (text.length() > DAY && text.charAt(DAY) != 'T' && text.charAt(DAY) != ' ') {
      return null;
    }
    return StatedDay.parse(text.substring(0, DAY));
  }
}
