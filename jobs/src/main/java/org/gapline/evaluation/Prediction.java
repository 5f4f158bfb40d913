package org.gapline.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.gapline.document.Document;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.EventFacts;

/**
 * What was found in one document, in the format of the gold.
 *
 * @param file base name of the file
 * @param lang ISO 639-1 code of the language
 * @param kind kind of document by the coding manual
 * @param start first day as ISO date, cut to month or year where less is known, or null
 * @param end last day as ISO date, or null where it is not known to the day
 * @param datePrecision day, month, year or none
 */
@JsonPropertyOrder({
  "file",
  "lang",
  "kind",
  "start",
  "end",
  "date_precision",
  "city",
  "country",
  "regions",
  "states",
  "organizers",
  "participants",
  "donors",
  "resolutions",
  "statements"
})
public record Prediction(
    String file,
    String lang,
    String kind,
    String start,
    String end,
    @JsonProperty("date_precision") String datePrecision,
    String city,
    String country,
    List<String> regions,
    List<String> states,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> resolutions,
    List<Statement> statements) {

  /** What was found in a document, written as the gold writes it. */
  static Prediction of(
      String file, Document document, DocumentFacts found, List<CodedStatement> statements) {
    EventFacts facts = found.facts();
    return new Prediction(
        file,
        document.language(),
        found.kind().id(),
        date(facts.start(), facts.precision()),
        facts.precision() == DatePrecision.DAY ? date(facts.end(), DatePrecision.DAY) : null,
        facts.precision().id(),
        facts.city(),
        facts.country(),
        facts.regions(),
        facts.states(),
        facts.organizers(),
        facts.participants(),
        facts.donors(),
        facts.resolutions(),
        statements.stream().map(statement -> Statement.of(statement, document)).toList());
  }

  private static String date(LocalDate day, DatePrecision precision) {
    if (day == null) {
      return null;
    }
    return switch (precision) {
      case DAY -> day.toString();
      case MONTH -> day.toString().substring(0, "yyyy-MM".length());
      case YEAR -> day.toString().substring(0, "yyyy".length());
      case NONE -> null;
    };
  }

  /**
   * A statement in the format of the gold.
   *
   * @param text its text
   * @param role id of its role
   * @param themes ids of its themes
   */
  public record Statement(String text, String role, List<String> themes) {

    static Statement of(CodedStatement statement, Document document) {
      return new Statement(
          statement.span().of(document.flowingText()), statement.role().id(), statement.themes());
    }
  }
}
