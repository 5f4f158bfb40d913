package org.gapline.review;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gapline.codebook.Role;
import org.gapline.document.CellSeparator;

/**
 * A file of {@code data/raw/reviews}: CSV in UTF-8 with a header, one decision a row. Written once
 * by {@code review import} and never edited after.
 */
public final class ReviewFile {

  /** How the name of such a file ends. */
  public static final String ENDING = ".csv";

  private static final String[] COLUMNS = {
    "unit_id",
    "doc_id",
    "sheet",
    "begin",
    "end",
    "text",
    "event_id",
    "decision",
    "role",
    "themes",
    "said_by",
    "reviewer",
    "decided_on",
    "imported_at",
    "comment",
    "why",
    "tool_role",
    "tool_themes",
    "codebook_version"
  };

  private static final String SEPARATOR = ";";

  private ReviewFile() {}

  /**
   * What a file holds.
   *
   * @param kept its decisions
   * @param problems its rows that hold none
   */
  public record Content(List<Kept> kept, List<Problem> problems) {
    public Content {
      kept = List.copyOf(kept);
      problems = List.copyOf(problems);
    }
  }

  /** A decision and the line of the file on which its row ends. */
  public record Kept(long line, Review review) {}

  /** A row that is none, and why; line 0 stands for the whole file. */
  public record Problem(long line, String what) {}

  /** Writes decisions. */
  public static String write(List<Review> reviews) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord((Object[]) COLUMNS);
      for (Review review : reviews) {
        printer.printRecord(cells(review));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Object[] cells(Review review) {
    return new Object[] {
      review.unitId(),
      review.docId(),
      review.sheet().id(),
      review.begin(),
      review.end(),
      SafeCell.of(review.text()),
      SafeCell.of(review.eventId()),
      review.decision().id(),
      review.role(),
      String.join(SEPARATOR, review.themes()),
      SafeCell.of(review.saidBy()),
      SafeCell.of(review.reviewer()),
      review.decidedOn(),
      review.importedAt(),
      SafeCell.of(review.comment()),
      SafeCell.of(review.why()),
      review.toolRole(),
      String.join(SEPARATOR, review.toolThemes()),
      review.codebookVersion()
    };
  }

  /** Reads a file; what cannot be read is told, row by row. */
  public static Content read(byte[] bytes) {
    String text;
    try {
      text = Utf8.read(bytes);
    } catch (CharacterCodingException e) {
      return whole("it is not in UTF-8, so that another program has written it");
    }
    return read(text);
  }

  private static Content read(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(CellSeparator.of(text))
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    List<Kept> kept = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Set<String> missing = new HashSet<>(Arrays.asList(COLUMNS));
      missing.removeAll(parser.getHeaderNames());
      if (!missing.isEmpty()) {
        return whole("it lacks the columns " + missing.stream().sorted().toList());
      }
      for (CSVRecord row : parser) {
        read(row, parser.getCurrentLineNumber(), kept, problems);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return whole("it is no CSV that an import wrote");
    }
    return new Content(kept, problems);
  }

  private static Content whole(String what) {
    return new Content(List.of(), List.of(new Problem(0, what)));
  }

  private static void read(CSVRecord row, long line, List<Kept> kept, List<Problem> problems) {
    try {
      if (!row.isConsistent()) {
        throw new IllegalArgumentException(
            "it has " + row.size() + " cells, and its header " + COLUMNS.length);
      }
      kept.add(new Kept(line, review(row)));
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(new Problem(line, e.getMessage()));
    }
  }

  private static Review review(CSVRecord row) {
    String role = optional(row, "role");
    if (role != null && Role.parse(role).isEmpty()) {
      throw new IllegalArgumentException("role \"" + role + "\" is none of the codebook's");
    }
    return new Review(
        required(row, "unit_id"),
        required(row, "doc_id"),
        SheetKind.parse(row.get("sheet")).orElseThrow(() -> unknown(row, "sheet")),
        number(row, "begin"),
        number(row, "end"),
        SafeCell.undo(required(row, "text")),
        free(row, "event_id"),
        Decision.parse(row.get("decision")).orElseThrow(() -> unknown(row, "decision")),
        role,
        list(row, "themes"),
        free(row, "said_by"),
        SafeCell.undo(required(row, "reviewer")),
        LocalDate.parse(row.get("decided_on")),
        Instant.parse(row.get("imported_at")),
        free(row, "comment"),
        free(row, "why"),
        optional(row, "tool_role"),
        list(row, "tool_themes"),
        required(row, "codebook_version"));
  }

  private static IllegalArgumentException unknown(CSVRecord row, String column) {
    return new IllegalArgumentException(
        column + " \"" + row.get(column) + "\" is none that an import writes");
  }

  private static int number(CSVRecord row, String column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column + " \"" + row.get(column) + "\" is no whole number", e);
    }
  }

  private static String required(CSVRecord row, String column) {
    String value = row.get(column);
    if (value.isBlank()) {
      throw new IllegalArgumentException("column " + column + " is empty");
    }
    return value;
  }

  private static String optional(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isBlank() ? null : value;
  }

  private static String free(CSVRecord row, String column) {
    String value = optional(row, column);
    return value == null ? null : SafeCell.undo(value);
  }

  private static List<String> list(CSVRecord row, String column) {
    String value = row.get(column);
    return value.isBlank() ? List.of() : List.of(value.split(SEPARATOR));
  }
}
