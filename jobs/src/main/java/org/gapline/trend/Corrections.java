package org.gapline.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.statistics.CorrectedShare;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.AccuracyTable;

/**
 * Corrects shares for gaps that are missed or wrongly found, by events that reviewers read in full.
 * One sensitivity and one specificity serve all regions and years of a theme: few will ever read
 * enough to tell them apart. A theme is corrected from {@value #EITHER_WAY} events read with its
 * gap and as many without on.
 */
public final class Corrections {

  /** Events read with the gap that a correction needs, and events without. */
  public static final int EITHER_WAY = 5;

  /** Corrects nothing: nobody has read events in full. */
  public static final Corrections NONE = new Corrections(Map.of());

  private final Map<String, AccuracyTable.Row> byTheme;

  private Corrections(Map<String, AccuracyTable.Row> byTheme) {
    this.byTheme = byTheme;
  }

  /** The corrections that readings carry. */
  public static Corrections of(List<AccuracyTable.Row> accuracy) {
    Map<String, AccuracyTable.Row> byTheme = new HashMap<>();
    accuracy.stream()
        .filter(row -> row.eventsWithGap() >= EITHER_WAY && row.eventsWithoutGap() >= EITHER_WAY)
        .forEach(row -> byTheme.put(row.theme(), row));
    return new Corrections(byTheme);
  }

  /**
   * The corrected share of a theme, where there is one.
   *
   * @param share the share as counted, or null
   */
  Optional<CorrectedShare> of(String theme, Proportion share) {
    AccuracyTable.Row read = byTheme.get(theme);
    return share == null || read == null
        ? Optional.empty()
        : CorrectedShare.of(
            share,
            WilsonInterval.of(read.eventsWithGapFound(), read.eventsWithGap()),
            WilsonInterval.of(read.eventsWithoutGapPassed(), read.eventsWithoutGap()));
  }
}
