package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.gapline.ProjectFolder;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/**
 * What is found in the coded reports of the tests does not get worse unnoticed. The figures are
 * kept in a table; with {@code -Dgapline.approve=true} it is written anew, and the change is then
 * read in the diff and told in docs/accuracy.md.
 */
class AccuracyKeptTest {

  private static final double TOLERANCE = 0.02;

  private static final Path WRITTEN = ProjectFolder.file("jobs/src/test/resources/written");

  private static final Path KEPT = WRITTEN.resolve("accuracy.tsv");

  private static final List<String> FIELDS =
      List.of(
          "kind",
          "start",
          "end",
          "city",
          "country",
          "regions",
          "states",
          "organizers",
          "participants",
          "donors",
          "resolutions",
          "role",
          "role challenge",
          "themes",
          "end2end");

  @Test
  void nothingIsFoundLessWellThanBefore() throws IOException {
    List<String> rows = rows();
    if (Boolean.getBoolean("gapline.approve")) {
      Files.write(KEPT, rows);
    }
    List<String> kept = Files.readAllLines(KEPT);
    assertThat(rows).hasSameSizeAs(kept);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < rows.size(); i++) {
      String[] now = rows.get(i).split("\t");
      String[] before = kept.get(i).split("\t");
      all.assertThat(now[0] + now[1]).isEqualTo(before[0] + before[1]);
      all.assertThat(Double.parseDouble(now[2]))
          .as("%s of split %s, %s before", now[1], now[0], before[2])
          .isGreaterThanOrEqualTo(Double.parseDouble(before[2]) - TOLERANCE);
    }
    all.assertAll();
  }

  private static List<String> rows() throws IOException {
    List<CodedReport> gold = CodedReportFile.read(WRITTEN.resolve("reports.jsonl"));
    List<CodedReport> found =
        new Predictions(ProjectCodebook.read())
            .of(WRITTEN.resolve("reports")).stream().map(CodedReport::of).toList();
    List<String> rows = new ArrayList<>();
    for (String split : List.of("tune", "check")) {
      EvaluationReport report =
          new Evaluation(1).score(gold, found, new Selection(split, null, null));
      for (String field : FIELDS) {
        double value = report.score(field).value();
        rows.add(String.format(Locale.ROOT, "%s\t%s\t%.3f", split, field, value));
      }
    }
    return rows;
  }
}
