package org.gapline.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.gapline.codebook.NearestName;
import org.gapline.document.CellSeparator;

/**
 * A file of {@code data/raw/recommendations}: CSV in UTF-8 that an analyst keeps, with commas,
 * semicolons or tabs, one recommendation a row, with the columns {@code statement_id, status,
 * reviewer, decided_on}. Others are not read.
 */
public final class RecommendationFile {

  private static final List<String> COLUMNS =
      List.of("statement_id", "status", "reviewer", "decided_on");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private final LocalDate today;

  /**
   * @param today no decision is of a later day
   */
  public RecommendationFile(LocalDate today) {
    this.today = today;
  }

  /** A decision and the line of the file on which its row ends. */
  public record Kept(long line, RecommendationDecision decision) {}

  /**
   * What a file holds.
   *
   * @param kept its decisions
   * @param problems its rows that hold none
   */
  public record Content(List<Kept> kept, List<ReviewFile.Problem> problems) {
    public Content {
      kept = List.copyOf(kept);
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file; what cannot be read is told, row by row. */
  public Content read(byte[] bytes) {
    List<Kept> kept = new ArrayList<>();
    List<ReviewFile.Problem> problems = new ArrayList<>();
    try (CSVParser parser = parser(Utf8.read(bytes))) {
      List<String> missing = new ArrayList<>(COLUMNS);
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        return whole(
            "its first row does not name the columns "
                + String.join(", ", missing)
                + ". It has to be: "
                + String.join(",", COLUMNS));
      }
      for (CSVRecord row : parser) {
        read(row, parser.getCurrentLineNumber(), kept, problems);
      }
    } catch (CharacterCodingException e) {
      return whole("it is not in UTF-8. Save it as \"CSV UTF-8\"");
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return whole(
          "it has no header, one that names a column twice, or a quotation mark that is left open."
              + " Its first row has to be: "
              + String.join(",", COLUMNS));
    }
    return new Content(kept, problems);
  }

  private static CSVParser parser(String text) throws IOException {
    return CSVParser.parse(
        new StringReader(text), FORMAT.builder().setDelimiter(CellSeparator.of(text)).get());
  }

  private static Content whole(String what) {
    return new Content(List.of(), List.of(new ReviewFile.Problem(0, what)));
  }

  private void read(CSVRecord row, long line, List<Kept> kept, List<ReviewFile.Problem> problems) {
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    try {
      if (!row.isConsistent()) {
        throw new IllegalArgumentException(
            "it has "
                + row.size()
                + " cells, and the header another number. Quote what holds a"
                + " separator");
      }
      kept.add(new Kept(line, decision(row)));
    } catch (IllegalArgumentException e) {
      problems.add(new ReviewFile.Problem(line, e.getMessage()));
    }
  }

  private RecommendationDecision decision(CSVRecord row) {
    return new RecommendationDecision(
        filled(row, "statement_id"), status(row), SafeCell.undo(filled(row, "reviewer")), day(row));
  }

  private static String filled(CSVRecord row, String column) {
    String value = row.get(column).strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("column " + column + " is empty. Fill it in");
    }
    return value;
  }

  private static String status(CSVRecord row) {
    String status = filled(row, "status");
    if (!RecommendationDecision.STATUSES.contains(status)) {
      throw new IllegalArgumentException(
          "column status has \""
              + status
              + "\". "
              + NearestName.of(status, RecommendationDecision.STATUSES)
                  .map(near -> "Did you mean \"" + near + "\"?")
                  .orElse("Write one of: " + String.join(", ", RecommendationDecision.STATUSES)));
    }
    return status;
  }

  private LocalDate day(CSVRecord row) {
    String written = filled(row, "decided_on");
    LocalDate day;
    try {
      day = LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "column decided_on has \"" + written + "\". Write a day as 2026-11-22", e);
    }
    if (day.isAfter(today)) {
      throw new IllegalArgumentException(
          "column decided_on has "
              + written
              + ", a day that lies ahead. Write the day of the"
              + " decision");
    }
    return day;
  }
}
