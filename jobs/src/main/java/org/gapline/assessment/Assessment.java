package org.gapline.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gapline.assessment.AssessmentMapping.Rated;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.disclosure.SharingLabel;
import org.gapline.hash.Sha256;
import org.gapline.table.AssessmentTable;
import org.gapline.tagging.DatePrecision;

/**
 * One rating of one State on one indicator, as a record of a source gives it.
 *
 * @param state ISO 3166-1 alpha-3
 * @param region the State's region in the crosswalk
 * @param rated the indicator and its scheme
 * @param rating the rating of the scheme
 * @param written the rating as the source writes it; of a status, its id
 * @param date when it was given or since when it holds, or null
 * @param report kind of report, or null where the source knows no kinds
 * @param assessor who assessed, or null
 * @param origin where it stands
 */
public record Assessment(
    String state,
    String region,
    Rated rated,
    Rating rating,
    String written,
    Dated date,
    String report,
    String assessor,
    Origin origin) {

  private static final int ID_DIGITS = 16;

  /**
   * Where an assessment stands.
   *
   * @param sourcePath path under data/raw
   * @param record the record in the file, as {@code line 12}
   * @param sharing who may see the file
   */
  public record Origin(String sourcePath, String record, SharingLabel sharing) {}

  /** What two records are about that can contradict each other. */
  record Subject(String scheme, String indicator, String state, String report, Dated date) {}

  Subject subject() {
    return new Subject(rated.scheme().id(), rated.indicator().id(), state, report, date);
  }

  /**
   * The stable id: {@code a-} and the first 16 hex digits of the SHA-256 of its facts. Where the
   * assessment stands is no fact of it.
   */
  public String id() {
    List<String> facts =
        List.of(
            rated.scheme().id(),
            rated.indicator().id(),
            state,
            orEmpty(report),
            date == null ? "" : date.day().toString(),
            precision().id(),
            orEmpty(assessor),
            rating.id());
    // The unit separator, which no cell holds, keeps "ab" + "c" apart from "a" + "bc".
    byte[] bytes = String.join("\u001F", facts).getBytes(StandardCharsets.UTF_8);
    return "a-" + Sha256.hex(bytes).substring(0, ID_DIGITS);
  }

  /** The row of the curated table. */
  public AssessmentTable.Row toRow() {
    Scheme scheme = rated.scheme();
    return new AssessmentTable.Row(
        id(),
        state,
        region,
        scheme.id(),
        rated.indicator().id(),
        rated.indicator().theme(),
        written,
        scheme.rankOf(rating),
        scheme.rankMax(),
        date == null ? null : date.day(),
        precision().id(),
        scheme.ratesAnew(report),
        assessor,
        origin.sourcePath(),
        origin.record(),
        origin.sharing().id());
  }

  private DatePrecision precision() {
    return date == null ? DatePrecision.NONE : date.precision();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
