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
 * The files under {@code data/raw/assessments} that the audience may see. They hang on nothing that
 * reports say.
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
    List<FileReading> readings = new ArrayList<>();
    List<ReleaseManifest.Input> files = new ArrayList<>();
    for (InputFile file : context.inventory().inputs(FOLDER)) {
      read(context, reader, file, readings, files);
    }
    AssessmentReading reading = AssessmentReading.of(readings);
    Map<String, Scheme> schemes = AssessmentMapping.schemesById(mappings);
    AssessmentTrends trends = new AssessmentTrends(new StateUnits(context.codebook()), schemes);
    return new AssessmentInputs(
        schemes, reading, trends.rows(reading.rows(), reading.withheld()), files);
  }

  private static void read(
      JobContext context,
      AssessmentReader reader,
      InputFile file,
      List<FileReading> readings,
      List<ReleaseManifest.Input> inputs) {
    String hash = null;
    if (file.problem() != null) {
      readings.add(
          reader.withholdingAll(
              FileReading.refused(file.path(), RejectReason.BAD_METADATA, file.problem())));
    } else {
      try {
        byte[] bytes = context.inventory().bytes(file, GridReader.LARGEST);
        hash = Sha256.hex(bytes);
        readings.add(
            reader.read(file.path(), file.metadata().sharing(), new ByteArrayInputStream(bytes)));
      } catch (FileTooLargeException e) {
        String detail = "It cannot be read: " + e.getMessage() + ". Split it.";
        readings.add(
            reader.withholdingAll(
                FileReading.refused(file.path(), RejectReason.TOO_LARGE, detail)));
      } catch (ChangedInputException e) {
        readings.add(
            reader.withholdingAll(
                FileReading.refused(file.path(), RejectReason.CHANGED, e.getMessage())));
      } catch (IOException e) {
        readings.add(
            reader.withholdingAll(
                FileReading.refused(
                    file.path(),
                    RejectReason.UNREADABLE,
                    "It cannot be opened or read ("
                        + e.getMessage()
                        + "). Check its permissions.")));
      }
    }
    inputs.add(new ReleaseManifest.Input(file.path(), hash, file.bytes()));
  }
}
