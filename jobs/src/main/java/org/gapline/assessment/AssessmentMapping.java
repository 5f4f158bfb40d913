package org.gapline.assessment;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How tables of one source are to be read. An analyst writes one for each source in
 * data/codebook/mappings.
 *
 * @param id name of its file without the ending
 * @param files patterns of the files for which it holds, as {@code ratings-*.csv}; one with a slash
 *     is held against the path under data/raw, one without against the file's name
 * @param shape whether a row holds one rating or those of all indicators
 * @param layout how the table lies in its file
 * @param columns the columns of which it speaks
 * @param dates how dates are written
 * @param assessedBy who assessed, where no column says so; else null
 * @param reports kinds of report that the source knows; empty where it knows none
 * @param states names of States that this source uses in a sense of its own, to ISO 3166-1 alpha-3
 * @param schemes the schemes whose ratings the tables hold
 */
public record AssessmentMapping(
    String id,
    List<String> files,
    Shape shape,
    Layout layout,
    Columns columns,
    DateStyle dates,
    String assessedBy,
    Set<String> reports,
    Map<String, String> states,
    List<Scheme> schemes) {

  public AssessmentMapping {
    files = List.copyOf(files);
    reports = Set.copyOf(reports);
    states = Map.copyOf(states);
    schemes = List.copyOf(schemes);
  }

  /** A mapping of tables whose first row is their header, and whose other rows are records. */
  public AssessmentMapping(
      String id,
      List<String> files,
      Shape shape,
      Columns columns,
      DateStyle dates,
      String assessedBy,
      Set<String> reports,
      Map<String, String> states,
      List<Scheme> schemes) {
    this(id, files, shape, Layout.PLAIN, columns, dates, assessedBy, reports, states, schemes);
  }

  /** What a row of a table holds. */
  public enum Shape {
    /** A row holds one rating, or one status. */
    LONG,
    /** A row holds a State's ratings on all indicators, a column each. */
    WIDE
  }

  /**
   * Names of columns; null where the tables have none.
   *
   * @param state column of the State
   * @param indicator column of the indicator, in long shape
   * @param rating column of the rating, in long shape of an ordered scheme
   * @param date column of the day, month or year of assessment
   * @param assessor column of the body that assessed
   * @param report column of the kind of report
   * @param ignored columns of a wide table that are no indicators, or of one with years as columns
   *     that are no ratings
   * @param dated in long shape, the columns of the ratings of one indicator with the date of each,
   *     where a row holds several; else empty
   */
  public record Columns(
      String state,
      String indicator,
      String rating,
      String date,
      String assessor,
      String report,
      List<String> ignored,
      Map<String, DateStyle.Dated> dated) {
    public Columns {
      ignored = List.copyOf(ignored);
      dated = Map.copyOf(dated);
    }

    /** Columns of a table in which a row has one date. */
    public Columns(
        String state,
        String indicator,
        String rating,
        String date,
        String assessor,
        String report,
        List<String> ignored) {
      this(state, indicator, rating, date, assessor, report, ignored, Map.of());
    }
  }

  /**
   * An indicator together with the scheme by which it is rated.
   *
   * @param scheme its scheme
   * @param indicator the indicator
   */
  public record Rated(Scheme scheme, Scheme.Indicator indicator) {}

  /**
   * The schemes of several mappings by their ids; one that stands in several has one scale and the
   * indicators of all.
   */
  public static Map<String, Scheme> schemesById(List<AssessmentMapping> mappings) {
    Map<String, Scheme> schemes = new HashMap<>();
    mappings.forEach(
        mapping ->
            mapping.schemes().forEach(scheme -> schemes.merge(scheme.id(), scheme, Scheme::with)));
    return schemes;
  }

  /** Whether it holds for a file, given by its path under data/raw. */
  public boolean reads(String sourcePath) {
    Path path = Path.of(sourcePath);
    return files.stream().anyMatch(pattern -> matches(pattern, path));
  }

  private static boolean matches(String pattern, Path path) {
    Path named = pattern.indexOf('/') < 0 ? path.getFileName() : path;
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(named);
  }

  /** All indicators with their schemes, in the order of the mapping. */
  public List<Rated> rated() {
    return schemes.stream()
        .flatMap(scheme -> scheme.indicators().stream().map(each -> new Rated(scheme, each)))
        .toList();
  }

  /** The indicator that a table writes so, whatever its case. */
  public Optional<Rated> ratedAs(String written) {
    return rated().stream()
        .filter(
            rated ->
                rated.indicator().id().equalsIgnoreCase(written)
                    || rated.indicator().dayOfColumn(written).isPresent())
        .findFirst();
  }
}
