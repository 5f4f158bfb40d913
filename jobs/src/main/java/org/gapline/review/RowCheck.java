package org.gapline.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.tagging.StatementIds;

/** Checks one row of a sheet that came back. */
final class RowCheck {

  /** A cell of a workbook holds no more; what is longer was cut when the sheet was written. */
  private static final int MOST_CHARACTERS = 32_000;

  static final String NO_ID =
      "it has no unit_id, so that nobody knows which text was reviewed. Put it back as it was"
          + " exported";

  /** Stands for the codebook of a sheet that does not say. */
  private static final String UNKNOWN = "unknown";

  private final CodingCheck codings;
  private final ReviewableUnits units;
  private final ImportTerms terms;

  RowCheck(Codebook codebook, ReviewableUnits units, ImportTerms terms) {
    this.codings = new CodingCheck(codebook);
    this.units = units;
    this.terms = terms;
  }

  /** What a row says; nothing where its reader left it empty. */
  Optional<Answer> answer(Sheet.Row row, Instant now) throws RefusedRowException {
    if (row.problem() != null) {
      throw new RefusedRowException(row.problem());
    }
    SheetKind kind =
        SheetKind.parse(row.get(Sheet.SHEET))
            .orElseThrow(() -> new RefusedRowException("column sheet does not say which it is"));
    boolean empty = codings.isEmpty(row, kind);
    boolean read = kind == SheetKind.READING && terms.emptyRows() != ImportTerms.EmptyRows.NOT_READ;
    if (empty && !read) {
      return Optional.empty();
    }
    if (row.get(Sheet.UNIT_ID).isEmpty()) {
      throw new RefusedRowException(NO_ID);
    }
    List<Coding> found =
        empty ? List.of(Coding.none(Decision.NO_STATEMENT)) : codings.of(row, kind);
    LocalDate day = day(row, LocalDate.ofInstant(now, ZoneOffset.UTC));
    return Optional.of(new Answer(row, kind, reviewer(row), day, found));
  }

  /** The decisions of an answer, one for each coding, held against the release. */
  List<Review> reviews(Answer answer, Instant now) throws RefusedRowException {
    ReviewableUnits.Unit unit = unit(answer.row(), answer.kind());
    checkVersion(answer.row());
    if (answer.kind() == SheetKind.REVIEW) {
      requireSeen(SeenCoding.of(answer.row()), unit);
    }
    requireEvent(answer.row(), unit);
    return answer.codings().stream().map(coding -> review(answer, unit, coding, now)).toList();
  }

  /** A reviewer judges the coding on the sheet: it must be the tool's, or what stands now. */
  private static void requireSeen(SeenCoding seen, ReviewableUnits.Unit unit)
      throws RefusedRowException {
    if (unit.codings().stream().noneMatch(seen::isLike)) {
      throw new RefusedRowException(
          "it was judged as \""
              + seen
              + "\" and is coded otherwise since, \""
              + unit.codings().get(0)
              + "\". Export it anew");
    }
  }

  private ReviewableUnits.Unit unit(Sheet.Row row, SheetKind kind) throws RefusedRowException {
    String id = row.get(Sheet.UNIT_ID);
    ReviewableUnits.Unit unit =
        units
            .find(id)
            .filter(found -> (found.role() == null) == (kind == SheetKind.READING))
            .orElseThrow(
                () ->
                    new RefusedRowException(
                        "the release holds no \""
                            + id
                            + "\": the id was changed, its document withdrawn, or it is coded"
                            + " otherwise since. Export it anew"));
    if (!unit.docId().equals(row.get(Sheet.DOC_ID))) {
      throw new RefusedRowException(
          "doc_id \"" + row.get(Sheet.DOC_ID) + "\" is not that of " + id + ": " + unit.docId());
    }
    if (!sameText(row.get(Sheet.TEXT), unit.text())) {
      throw new RefusedRowException(
          "the text was edited, so that nobody knows what was reviewed. It is: " + unit.text());
    }
    return unit;
  }

  private static boolean sameText(String given, String stands) {
    String written = stands.substring(0, Math.min(stands.length(), MOST_CHARACTERS));
    return StatementIds.normalized(given).equals(StatementIds.normalized(written));
  }

  private void checkVersion(Sheet.Row row) throws RefusedRowException {
    String version = row.get(Sheet.CODEBOOK);
    if (!version.equals(terms.codebookVersion())
        && terms.otherCodebook() == ImportTerms.OtherCodebook.REFUSED) {
      throw new RefusedRowException(
          "it was exported under codebook \""
              + version
              + "\", the release has "
              + terms.codebookVersion()
              + ". Export anew, or take it in with --other-codebook where its meaning still holds");
    }
  }

  private String reviewer(Sheet.Row row) throws RefusedRowException {
    String given = row.get(Sheet.REVIEWER);
    String name = given.isEmpty() ? terms.reviewer() : given;
    if (name == null || name.isBlank()) {
      throw new RefusedRowException(
          "it does not say who decided. Fill in reviewer, or import with --reviewer NAME");
    }
    Optional<String> problem = ReviewerName.problem(name);
    if (problem.isPresent()) {
      throw new RefusedRowException("reviewer " + problem.get());
    }
    return name;
  }

  private static LocalDate day(Sheet.Row row, LocalDate today) throws RefusedRowException {
    String given = row.get(Sheet.DECIDED_ON);
    try {
      LocalDate day = given.isEmpty() ? today : LocalDate.parse(given);
      if (day.isAfter(today.plusDays(1))) {
        throw new RefusedRowException("decided_on " + given + " lies ahead");
      }
      return day;
    } catch (DateTimeException e) {
      throw new RefusedRowException("decided_on \"" + given + "\" is no day. Write 2026-11-22");
    }
  }

  private static Review review(
      Answer answer, ReviewableUnits.Unit unit, Coding coding, Instant now) {
    Sheet.Row row = answer.row();
    boolean review = answer.kind() == SheetKind.REVIEW;
    SeenCoding seen = review ? SeenCoding.of(row) : new SeenCoding(unit.role(), unit.themes());
    return new Review(
        unit.id(),
        unit.docId(),
        answer.kind(),
        unit.begin(),
        unit.end(),
        unit.text(),
        eventId(row, unit),
        coding.decision(),
        coding.role(),
        coding.themes(),
        review ? unit.assertedBy() : coding.saidBy(),
        answer.reviewer(),
        answer.day(),
        now,
        nullable(row.get(Sheet.COMMENT)),
        why(row, unit),
        seen.role(),
        seen.themes(),
        row.get(Sheet.CODEBOOK).isEmpty() ? UNKNOWN : row.get(Sheet.CODEBOOK));
  }

  /** Of a page of several events only the sheet tells of which one the sentence speaks. */
  private static void requireEvent(Sheet.Row row, ReviewableUnits.Unit unit)
      throws RefusedRowException {
    if (unit.eventIds().size() > 1 && namesAnother(row, unit)) {
      throw new RefusedRowException(
          "event_id \""
              + row.get(Sheet.EVENT_ID)
              + "\" is none of its document's: "
              + String.join(", ", unit.eventIds())
              + ". Put it back as it was exported");
    }
  }

  private static boolean namesAnother(Sheet.Row row, ReviewableUnits.Unit unit) {
    String named = row.get(Sheet.EVENT_ID);
    return !named.isEmpty() && !unit.eventIds().contains(named);
  }

  /** Whether a row that was taken in names an event that is not its unit's. */
  boolean isOfAnotherEvent(Answer answer) {
    return units.find(answer.unitId()).filter(unit -> namesAnother(answer.row(), unit)).isPresent();
  }

  /** The event by the release; of a document of several, the one that the sheet names. */
  private static String eventId(Sheet.Row row, ReviewableUnits.Unit unit) {
    boolean several = unit.eventIds().size() > 1;
    String named = row.get(Sheet.EVENT_ID);
    return several ? nullable(named) : unit.eventIds().stream().findFirst().orElse(null);
  }

  /** Of the reasons on the sheet those that an export gives: samples, and events of the release. */
  private static String why(Sheet.Row row, ReviewableUnits.Unit unit) {
    List<String> reasons =
        Arrays.stream(row.get(Sheet.WHY).split(Sheets.SEPARATOR))
            .filter(
                each -> StatementSample.REASONS.contains(each) || unit.eventIds().contains(each))
            .toList();
    return nullable(String.join(Sheets.SEPARATOR, reasons));
  }

  private static String nullable(String value) {
    return value.isEmpty() ? null : value;
  }
}
