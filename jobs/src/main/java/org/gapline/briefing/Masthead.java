package org.gapline.briefing;

import java.util.List;
import org.gapline.chart.ReleaseCaption;

/**
 * What stands above and below every page of a briefing.
 *
 * @param subject whom it is on, as people call it
 * @param title its title
 * @param subtitle what it holds
 * @param sharing who may see it, from its inputs: PUBLIC, RESTRICTED or CONFIDENTIAL
 * @param caption release, audience, date and crosswalk
 * @param codebook version of the codebook
 * @param disclaimers what every reader has to know, a sentence or two each
 */
public record Masthead(
    String subject,
    String title,
    Passage subtitle,
    String sharing,
    ReleaseCaption caption,
    String codebook,
    List<String> disclaimers) {

  private static final int SHORT = 7;

  public Masthead {
    disclaimers = List.copyOf(disclaimers);
  }

  /** For whom, on whom and when. */
  public String line() {
    return "For " + caption.audience() + ". " + subject + ", " + caption.day();
  }

  /** Release, codebook and crosswalk. */
  public String imprint() {
    String version = codebook.substring(0, Math.min(SHORT, codebook.length()));
    return "Gapline release %s · codebook %s · %s"
        .formatted(caption.releaseId(), version, caption.crosswalk());
  }
}
