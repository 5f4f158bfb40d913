package org.gapline.tagging;

import java.util.Locale;

/** How exactly the date of an event is known. */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR,
  NONE;

  /** The id used in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
