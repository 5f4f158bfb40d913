package org.gapline.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gapline.disclosure.Audience;

/**
 * What every output says of the release that it was made from.
 *
 * @param releaseId id of the release
 * @param date day of the release (UTC)
 * @param crosswalk name and version of the crosswalk of regions
 * @param demonstration whether any wording in it is retold or made up
 * @param audience for whom it was computed
 */
public record ReleaseCaption(
    String releaseId, LocalDate date, String crosswalk, boolean demonstration, Audience audience) {

  /** The mark of an output with wording that is nobody's own. */
  public static final String DEMONSTRATION = "Demonstration data, not a source";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** The same for an output that holds nothing of what documents say. */
  ReleaseCaption withoutText() {
    return new ReleaseCaption(releaseId, date, crosswalk, false, audience);
  }

  /** The date as people write it: {@code 21 November 2026}. */
  public String day() {
    return DAY.format(date);
  }

  /** The disclaimer on regions, in one sentence. */
  public String regions() {
    return "Regions: " + crosswalk + "; designations imply no opinion on legal status.";
  }

  /** The last line of a footer: the mark, the release, its audience and its date. */
  public String imprint() {
    return (demonstration ? DEMONSTRATION + " · " : "")
        + "release "
        + releaseId
        + " for "
        + audience
        + " · "
        + day();
  }
}
