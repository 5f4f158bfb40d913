package org.gapline.chart;

import java.time.LocalDate;
import org.gapline.disclosure.Audience;

/** Captions for tests. */
public final class TestCaption {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  public static final ReleaseCaption DEMONSTRATION =
      new ReleaseCaption(
          "2026-11-21-7f2cd8c", DAY, "project crosswalk, version 2", true, Audience.ANALYSTS);

  public static final ReleaseCaption ORIGINAL =
      new ReleaseCaption(
          "2026-11-21-7f2cd8c", DAY, "project crosswalk, version 2", false, Audience.MANAGERS);

  private TestCaption() {}
}
