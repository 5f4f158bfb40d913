package org.gapline.table;

import java.util.List;

/** The tables that a release holds, in the order in which a person meets them. */
public final class CuratedTables {

  public static final List<Table<?>> ALL =
      List.of(
          DocumentTable.TABLE,
          EventTable.TABLE,
          StatementTable.TABLE,
          AssessmentTable.TABLE,
          WithheldTable.TABLE,
          StandingTable.TABLE,
          TrendTable.TABLE,
          TrendTestTable.TABLE,
          AssessmentTrendTable.TABLE,
          AlignmentTable.TABLE,
          CoOccurrenceTable.TABLE,
          EmergingTable.TABLE,
          ImpactTable.TABLE,
          AccuracyTable.TABLE,
          ReviewTable.TABLE,
          RecommendationTable.TABLE,
          RejectTable.TABLE);

  private CuratedTables() {}
}
