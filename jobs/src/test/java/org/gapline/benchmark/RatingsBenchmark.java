package org.gapline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gapline.assessment.AssessmentReader;
import org.gapline.assessment.AssessmentReading;
import org.gapline.assessment.MappingReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.codebook.State;
import org.gapline.disclosure.SharingLabel;

/** Writes a large wide workbook of ratings, or reads it: see bench/ratings. */
public final class RatingsBenchmark {

  private static final int ROWS = 1_000;
  private static final int INDICATORS = 50;
  private static final int LAST_COLUMN = 16_383;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private RatingsBenchmark() {}

  /**
   * {@code write FILE}, or {@code read FILE}, which prints how many ratings were accepted.
   *
   * @throws IOException if the file cannot be written or read
   * @throws CodebookException if the codebook is wrong
   */
  public static void main(String[] args) throws IOException, CodebookException {
    Codebook codebook = CodebookReader.read(CodebookFiles.read(Path.of("../data/codebook")));
    if (args[0].equals("write")) {
      write(codebook.states(), Path.of(args[1]));
    } else {
      AssessmentReading reading = read(codebook, Path.of(args[1]));
      System.out.printf(
          "%,d ratings accepted, %,d not, %.1f MB%n",
          reading.rows().size(),
          reading.rejects().size(),
          Files.size(Path.of(args[1])) / 1_000_000.0);
    }
  }

  private static void write(List<State> states, Path file) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = book.createSheet("Ratings");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("State");
      header.createCell(1).setCellValue("Year");
      for (int i = 0; i < INDICATORS; i++) {
        header.createCell(i + 2).setCellValue("Indicator " + i);
      }
      for (int r = 0; r < ROWS; r++) {
        Row row = sheet.createRow(r + 1);
        row.createCell(0).setCellValue(states.get(r % states.size()).name());
        row.createCell(1).setCellValue(2012 + r / states.size());
        for (int i = 0; i < INDICATORS; i++) {
          row.createCell(i + 2).setCellValue("ABCD".substring((r + i) % 4, (r + i) % 4 + 1));
        }
        row.createCell(LAST_COLUMN);
      }
      book.write(out);
    }
  }

  private static AssessmentReading read(Codebook codebook, Path file) throws IOException {
    StringBuilder mapping =
        new StringBuilder(
            """
            files: ["*.xlsx"]
            shape: wide
            columns: {state: State, date: Year}
            dates: [yyyy]
            schemes:
              - id: grades
                kind: ordered
                absent_means: unrated
                ratings: [D, C, B, A]
                indicators:
            """);
    for (int i = 0; i < INDICATORS; i++) {
      mapping.append("      - {id: Indicator ").append(i).append(", theme: border-travel}\n");
    }
    CodebookFiles files = CodebookFiles.of("", Map.of("mappings/m.yaml", mapping.toString()));
    var reader = new AssessmentReader(MappingReader.read(files, codebook), codebook, TODAY);
    try (InputStream in = Files.newInputStream(file)) {
      return AssessmentReading.of(
          List.of(reader.read("assessments/ratings.xlsx", SharingLabel.PUBLIC, in)));
    }
  }
}
