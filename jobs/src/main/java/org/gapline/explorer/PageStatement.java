package org.gapline.explorer;

import java.time.LocalDate;
import java.util.List;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;

/** What a page says of a statement: the columns of {@link StatementTable} that it shows. */
record PageStatement(
    String statementId,
    String docId,
    String eventId,
    String role,
    List<String> themes,
    String assertedBy,
    List<String> regions,
    String text,
    int begin,
    Integer page,
    String paragraph,
    double confidence,
    List<String> rules,
    String decidedBy,
    String language,
    Integer year,
    String codebookVersion) {

  /** Of a release's statements no other column is read. */
  static final Table<PageStatement> COLUMNS = StatementTable.TABLE.only(PageStatement.class);

  PageStatement {
    themes = List.copyOf(themes);
    regions = List.copyOf(regions);
    rules = List.copyOf(rules);
  }

  /**
   * When it was said, in days since 1970: the first day of its event, else of its year.
   *
   * @param ofEvent first day of its event, or {@link NewestStatements#NO_DAY}
   * @return the day, or {@link NewestStatements#NO_DAY}
   */
  long day(long ofEvent) {
    return ofEvent == NewestStatements.NO_DAY && year != null
        ? LocalDate.of(year, 1, 1).toEpochDay()
        : ofEvent;
  }

  /** Its themes, or the one under which those without any stand. */
  List<String> themesOrOther() {
    return themes.isEmpty() ? List.of(Labels.OTHER) : themes;
  }

  /** Whether its event is one that reports: it has one, and is likely enough to count. */
  boolean makesReporting() {
    return ReleaseRows.makesReporting(eventId, decidedBy, confidence);
  }
}
