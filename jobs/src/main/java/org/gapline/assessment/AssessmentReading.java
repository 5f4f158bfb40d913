package org.gapline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.document.RejectReason;
import org.gapline.table.AssessmentTable;
import org.gapline.table.RejectTable;
import org.gapline.table.WithheldTable;

/**
 * What all files of an audience gave together: each of their records is accepted, a duplicate of an
 * accepted one, or rejected.
 *
 * @param rows the accepted assessments, by file and record
 * @param rejects what was not accepted, duplicates included; a reject without a record is a file
 * @param withheld of which States lists of a status tell nothing, since records were refused
 * @param files how many files were read
 * @param records how many records they hold
 */
public record AssessmentReading(
    List<AssessmentTable.Row> rows,
    List<RejectTable.Row> rejects,
    Withheld withheld,
    int files,
    int records) {

  static final String STAGE = "assess";

  public AssessmentReading {
    rows = List.copyOf(rows);
    rejects = List.copyOf(rejects);
    long recordsRejected = rejects.stream().filter(reject -> reject.record() != null).count();
    if (rows.size() + recordsRejected != records) {
      throw new IllegalStateException(
          records + " records, but " + rows.size() + " accepted and " + recordsRejected + " not");
    }
  }

  /**
   * Holds the files against each other, in the order of their paths. Of equal records the first is
   * accepted and the others are duplicates. Records that give a State different ratings on one
   * indicator in one report of one date are all refused: which is right cannot be known.
   */
  public static AssessmentReading of(List<FileReading> files) {
    List<FileReading> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(FileReading::sourcePath));
    Map<Assessment.Subject, List<Assessment>> bySubject = new HashMap<>();
    List<Assessment> all = new ArrayList<>();
    List<RejectTable.Row> rejects = new ArrayList<>();
    Set<WithheldTable.Row> withheld = new LinkedHashSet<>();
    for (FileReading file : sorted) {
      rejects.addAll(file.rejects());
      all.addAll(file.assessments());
      withheld.addAll(file.withheld());
    }
    all.forEach(
        each -> bySubject.computeIfAbsent(each.subject(), s -> new ArrayList<>()).add(each));
    List<AssessmentTable.Row> rows = new ArrayList<>();
    for (Assessment each : all) {
      List<Assessment> same = bySubject.get(each.subject());
      if (!sameRating(same)) {
        rejects.add(contradiction(each, same));
        withheld.addAll(RefusedSubjects.of(each));
      } else if (!same.get(0).origin().equals(each.origin())) {
        rejects.add(duplicate(each, same.get(0)));
      } else {
        rows.add(each.toRow());
      }
    }
    int records = sorted.stream().mapToInt(FileReading::records).sum();
    return new AssessmentReading(
        rows, rejects, new Withheld(List.copyOf(withheld)), sorted.size(), records);
  }

  private static boolean sameRating(List<Assessment> assessments) {
    return assessments.stream().map(Assessment::rating).distinct().count() == 1;
  }

  private static RejectTable.Row duplicate(Assessment each, Assessment first) {
    return reject(each, RejectReason.DUPLICATE, "Says the same as " + place(each, first) + ".");
  }

  private static RejectTable.Row contradiction(Assessment each, List<Assessment> same) {
    Assessment other =
        same.stream().filter(a -> !a.rating().equals(each.rating())).findFirst().orElseThrow();
    return reject(
        each,
        RejectReason.CONTRADICTION,
        ("Rates %s on %s %s; %s rates it %s in the same report and date. Neither is taken in: find"
                + " out which is right and remove the other.")
            .formatted(
                each.state(),
                each.rated().indicator().id(),
                each.written(),
                place(each, other),
                other.written()));
  }

  private static String place(Assessment seenFrom, Assessment other) {
    Assessment.Origin origin = other.origin();
    return origin.sourcePath().equals(seenFrom.origin().sourcePath())
        ? origin.record()
        : origin.sourcePath() + ", " + origin.record();
  }

  private static RejectTable.Row reject(Assessment each, RejectReason reason, String detail) {
    Assessment.Origin origin = each.origin();
    return new RejectTable.Row(origin.sourcePath(), origin.record(), STAGE, reason.name(), detail);
  }
}
