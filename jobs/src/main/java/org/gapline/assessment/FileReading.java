package org.gapline.assessment;

import java.util.List;
import org.gapline.document.RejectReason;
import org.gapline.table.RejectTable;
import org.gapline.table.WithheldTable;

/**
 * What the reading of one file gave, before it is held against other files.
 *
 * @param sourcePath path under data/raw
 * @param records how many records it holds; 0 where the whole file was refused
 * @param assessments one for each record that could be read, in the order of the file
 * @param rejects one for each other record, or one without a record for the whole file
 * @param withheld of which States a list of a status tells nothing, since records were refused
 */
public record FileReading(
    String sourcePath,
    int records,
    List<Assessment> assessments,
    List<RejectTable.Row> rejects,
    List<WithheldTable.Row> withheld) {

  public FileReading {
    assessments = List.copyOf(assessments);
    rejects = List.copyOf(rejects);
    withheld = List.copyOf(withheld);
  }

  /** The reading of a file that is refused as a whole. */
  public static FileReading refused(String sourcePath, RejectReason reason, String detail) {
    RejectTable.Row reject =
        new RejectTable.Row(sourcePath, null, AssessmentReading.STAGE, reason.name(), detail);
    return new FileReading(sourcePath, 0, List.of(), List.of(reject), List.of());
  }

  /** The readings of the sheets of one file as the reading of that file. */
  static FileReading joined(String sourcePath, List<FileReading> sheets) {
    return new FileReading(
        sourcePath,
        sheets.stream().mapToInt(FileReading::records).sum(),
        sheets.stream().flatMap(sheet -> sheet.assessments().stream()).toList(),
        sheets.stream().flatMap(sheet -> sheet.rejects().stream()).toList(),
        sheets.stream().flatMap(sheet -> sheet.withheld().stream()).toList());
  }

  /** This reading, of which lists tell nothing of these States. */
  FileReading withholding(List<WithheldTable.Row> rows) {
    return new FileReading(sourcePath, records, assessments, rejects, rows);
  }

  /** Whether the file was refused as a whole. */
  public boolean isRefused() {
    return rejects.stream().anyMatch(reject -> reject.record() == null);
  }
}
