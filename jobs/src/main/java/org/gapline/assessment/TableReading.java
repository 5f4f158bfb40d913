package org.gapline.assessment;

import java.util.ArrayList;
import java.util.List;
import org.gapline.assessment.ColumnPlan.RatingColumn;
import org.gapline.assessment.RowReader.RowFacts;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.gapline.table.RejectTable;
import org.gapline.table.WithheldTable;

/** The reading of one table: what it has found so far. Serves one file and one thread. */
final class TableReading {

  private final String sourcePath;
  private final SharingLabel sharing;
  private final RowReader rows;
  private final RatingReader ratings;
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<RejectTable.Row> rejects = new ArrayList<>();
  private final List<WithheldTable.Row> withheld = new ArrayList<>();
  private final RefusedSubjects subjects;
  private int records;

  TableReading(
      String sourcePath,
      SharingLabel sharing,
      RowReader rows,
      RatingReader ratings,
      RefusedSubjects subjects) {
    this.sourcePath = sourcePath;
    this.sharing = sharing;
    this.rows = rows;
    this.ratings = ratings;
    this.subjects = subjects;
  }

  /** Reads all rows of a table. */
  FileReading of(RatingTable table, ColumnPlan plan) {
    for (RatingTable.Row row : table.rows()) {
      try {
        refuseWhatIsNoRecord(row);
        readRow(row, row.place(), plan);
      } catch (RejectedInputException e) {
        records++;
        reject(row.place(), e);
        withheld.addAll(subjects.of(row, e.reason()));
      }
    }
    return new FileReading(
        sourcePath, records, assessments, rejects, withheld.stream().distinct().toList());
  }

  private static void refuseWhatIsNoRecord(RatingTable.Row row) throws RejectedInputException {
    if (row.reason() != null) {
      throw new RejectedInputException(row.reason(), row.problem());
    }
    if (row.leftOut() != null) {
      throw new RejectedInputException(
          RejectReason.LEFT_OUT,
          "Its mapping says that it is no record (\"" + row.leftOut() + "\").");
    }
  }

  private void readRow(RatingTable.Row row, String line, ColumnPlan plan)
      throws RejectedInputException {
    RowFacts facts = rows.read(row);
    if (plan.ratings().isEmpty()) {
      take(row, line, null, () -> ratings.readLong(row, facts, origin(line)));
      return;
    }
    List<RatingColumn> speaking = ratings.speaking(row, plan.ratings());
    if (speaking.isEmpty()) {
      throw new RejectedInputException(
          RejectReason.UNKNOWN_RATING,
          "Rates the State on nothing. Fill in a rating, or remove the row.");
    }
    for (RatingColumn column : speaking) {
      String cell = line + ", " + column.name();
      take(row, cell, column, () -> ratings.readWide(row, facts, column, origin(cell)));
    }
  }

  /** Reads one record. */
  private void take(RatingTable.Row row, String record, RatingColumn column, Reading reading) {
    records++;
    try {
      assessments.add(reading.read());
    } catch (RejectedInputException e) {
      reject(record, e);
      withheld.addAll(
          column == null ? subjects.of(row, e.reason()) : subjects.of(row, column, e.reason()));
    }
  }

  private interface Reading {
    Assessment read() throws RejectedInputException;
  }

  private Assessment.Origin origin(String record) {
    return new Assessment.Origin(sourcePath, record, sharing);
  }

  private void reject(String record, RejectedInputException e) {
    rejects.add(
        new RejectTable.Row(
            sourcePath, record, AssessmentReading.STAGE, e.reason().name(), e.getMessage()));
  }
}
