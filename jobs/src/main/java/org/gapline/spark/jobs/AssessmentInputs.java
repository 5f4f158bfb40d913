package org.gapline.spark.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.AssessmentReader;
import org.gapline.assessment.AssessmentReading;
import org.gapline.assessment.AssessmentTrends;
import org.gapline.assessment.FileReading;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.grid.GridReader;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.hash.Sha256;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.FileTooLargeException;
import org.gapline.table.AssessmentTrendTable;

/**
 * What the files under {@code data/raw/assessments} give that the audience may see. It hangs on
 * nothing that reports say.
 *
 * @param schemes the schemes of the mappings, by their ids
 * @param reading what the files gave together
 * @param trends how ratings change
 * @param files the files, with their hashes
 */
record AssessmentInputs(
    Map<String, Scheme> schemes,
    AssessmentReading reading,
    List<AssessmentTrendTable.Row> trends,
    List<ReleaseManifest.Input> files) {

  private static final String FOLDER = "assessments";

  AssessmentInputs {
    schemes = Map.copyOf(schemes);
    trends = List.copyOf(trends);
    files = List.copyOf(files);
  }

  /** Reads the files. */
  static AssessmentInputs read(JobContext context, LocalDate today) {
    List<AssessmentMapping> mappings =
        MappingReader.read(context.codebookFiles(), context.codebook());
    AssessmentReader reader = new AssessmentReader(mappings, context.codebook(), today);
    List<FileRead> read = new ArrayList<>();
    for (InputFile file : context.inventory().inputs(FOLDER)) {
      read.add(read(context, reader, file));
    }
    List<FileReading> readings = read.stream().map(FileRead::reading).toList();
    AssessmentReading reading = AssessmentReading.of(readings);
    Map<String, Scheme> schemes = AssessmentMapping.schemesById(mappings);
    List<ReleaseManifest.Input> inputs = read.stream().map(FileRead::input).toList();
    AssessmentTrends trends = new AssessmentTrends(new StateUnits(context.codebook()), schemes);
    return new AssessmentInputs(
        schemes, reading, trends.rows(reading.rows(), reading.withheld()), inputs);
  }

  /** What one file gave, and the file itself. */
  private record FileRead(FileReading reading, ReleaseManifest.Input input) {}

  private static FileRead read(JobContext context, AssessmentReader reader, InputFile file) {
    if (file.problem() != null) {
      return refused(reader, file, RejectReason.BAD_METADATA, file.problem());
    }
    try {
      byte[] bytes = context.inventory().bytes(file, GridReader.LARGEST);
      return new FileRead(
          reader.read(file.path(), file.metadata().sharing(), new ByteArrayInputStream(bytes)),
          new ReleaseManifest.Input(file.path(), Sha256.hex(bytes), file.bytes()));
    } catch (FileTooLargeException e) {
      String detail = "It cannot be read: " + e.getMessage() + ". Split it.";
      return refused(reader, file, RejectReason.TOO_LARGE, detail);
    } catch (ChangedInputException e) {
      return refused(reader, file, RejectReason.CHANGED, e.getMessage());
    } catch (IOException e) {
      String detail =
          "It cannot be opened or read (" + e.getMessage() + "). Check its permissions.";
      return refused(reader, file, RejectReason.UNREADABLE, detail);
    }
  }

  private static FileRead refused(
      AssessmentReader reader, InputFile file, RejectReason reason, String detail) {
    return new FileRead(
        reader.withholdingAll(FileReading.refused(file.path(), reason, detail)),
        new ReleaseManifest.Input(file.path(), null, file.bytes()));
  }
}
