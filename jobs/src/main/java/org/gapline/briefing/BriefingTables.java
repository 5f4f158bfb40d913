package org.gapline.briefing;

import java.io.IOException;
import org.gapline.release.Release;

/** The tables of a release as briefings need them, read once. */
public final class BriefingTables {

  private final BriefingData data;

  private BriefingTables(BriefingData data) {
    this.data = data;
  }

  /**
   * Reads a release.
   *
   * @throws IOException if a table cannot be read
   */
  public static BriefingTables read(Release release) throws IOException {
    return new BriefingTables(BriefingData.read(release));
  }

  BriefingData data() {
    return data;
  }
}
