package org.gapline.table;

import static org.gapline.table.Column.optional;
import static org.gapline.table.Column.required;

/**
 * Accuracy: one row per theme, from whole events that a reader read in full; empty where there are
 * none.
 */
public final class AccuracyTable {

  /** Stands for a statement on whatever theme. */
  public static final String ANY = "any";

  /** What was found of one theme. */
  public record Row(
      String theme,
      int sentences,
      int found,
      int coded,
      int both,
      Double precision,
      Double precisionLow,
      Double precisionHigh,
      Double recall,
      Double recallLow,
      Double recallHigh,
      int eventsWithGap,
      int eventsWithGapFound,
      Double sensitivity,
      Double sensitivityLow,
      Double sensitivityHigh,
      int eventsWithoutGap,
      int eventsWithoutGapPassed,
      Double specificity,
      Double specificityLow,
      Double specificityHigh) {}

  public static final Table<Row> TABLE =
      Table.of(
          "accuracy",
          1,
          Row.class,
          required("theme", "Theme of the codebook, or `any`."),
          required("sentences", "Sentences that were read, of the sampled events' documents."),
          required("found", "Those in which the release has a statement on the theme."),
          required("coded", "Those in which the reader found one."),
          required("both", "Those in which both did."),
          optional("precision", "both / found."),
          optional("precision_low", "Lower end of its Wilson 95% interval."),
          optional("precision_high", "Upper end of its Wilson 95% interval."),
          optional("recall", "both / coded."),
          optional("recall_low", "Lower end of its Wilson 95% interval."),
          optional("recall_high", "Upper end of its Wilson 95% interval."),
          required("events_with_gap", "Reporting events read with a gap, by the reader."),
          required("events_with_gap_found", "Those for which the release has the gap too."),
          optional("sensitivity", "events_with_gap_found / events_with_gap."),
          optional("sensitivity_low", "Lower end of its Wilson 95% interval."),
          optional("sensitivity_high", "Upper end of its Wilson 95% interval."),
          required("events_without_gap", "Reporting events read without the gap, by the reader."),
          required("events_without_gap_passed", "Those for which the release has none either."),
          optional("specificity", "events_without_gap_passed / events_without_gap."),
          optional("specificity_low", "Lower end of its Wilson 95% interval."),
          optional("specificity_high", "Upper end of its Wilson 95% interval."));

  private AccuracyTable() {}
}
