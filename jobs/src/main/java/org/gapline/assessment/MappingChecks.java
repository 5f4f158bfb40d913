package org.gapline.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.assessment.AssessmentMapping.Columns;
import org.gapline.assessment.AssessmentMapping.Shape;
import org.gapline.assessment.Scheme.Kind;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.codebook.yaml.YamlMap;

/** Checks that the parts of a mapping fit each other. */
final class MappingChecks {

  private final YamlMap map;
  private final AssessmentMapping mapping;
  private final Columns columns;

  MappingChecks(YamlMap map, AssessmentMapping mapping) {
    this.map = map;
    this.mapping = mapping;
    this.columns = mapping.columns();
  }

  void run() {
    refuseEmpty("files", mapping.files(), "Name a file, as \"ratings-*.csv\"");
    refuseEmpty("schemes", mapping.schemes(), "Describe a scheme");
    if (mapping.shape() == Shape.LONG) {
      checkLong();
    } else {
      checkWide();
    }
    checkOneColumnEach();
    checkDates();
    checkReports();
    mapping.schemes().forEach(this::checkScheme);
  }

  private void checkOneColumnEach() {
    Set<String> names = new HashSet<>();
    Stream.of(
            columns.state(),
            columns.indicator(),
            columns.rating(),
            columns.date(),
            columns.assessor(),
            columns.report())
        .filter(name -> name != null && !names.add(TableHeader.name(name)))
        .forEach(
            name ->
                columnsProblem(
                    "names the column \"" + name + "\" twice", "Name another one for one of them"));
  }

  private void checkLong() {
    if (has(Kind.ORDERED) && columns.rating() == null && columns.dated().isEmpty()) {
      columnsProblem(
          "has no column of the rating",
          "Add rating: to columns, or dated_columns: where each year has a column");
    }
    checkDatedColumns();
    if (columns.indicator() == null && mapping.rated().size() > 1) {
      columnsProblem(
          "has no column of the indicator, and several indicators", "Add indicator: to columns");
    }
    if (!columns.ignored().isEmpty() && columns.dated().isEmpty()) {
      columnsProblem("ignores columns in long shape, where none is read unasked", "Delete ignored");
    }
  }

  private void checkDatedColumns() {
    if (columns.dated().isEmpty()) {
      return;
    }
    if (columns.rating() != null || columns.date() != null) {
      columnsProblem(
          "names a column of the rating or the date beside dated_columns, which hold both",
          "Delete rating and date, or dated_columns");
    }
    if (has(Kind.STATUS)) {
      columnsProblem(
          "reads a status from dated_columns, which hold ratings of one day each",
          "Write kind: ordered, or name the columns of dates under since");
    }
  }

  private void checkWide() {
    if (!columns.dated().isEmpty()) {
      columnsProblem(
          "has dated_columns for all indicators in wide shape",
          "Write shape: long and name the column of the indicator, or dated_columns at the"
              + " indicators");
    }
    if (columns.indicator() != null || columns.rating() != null) {
      columnsProblem(
          "names a column of the indicator or the rating in wide shape, where each indicator has"
              + " its own",
          "Delete indicator and rating, or write shape: long");
    }
    boolean hasColumnsOfDates =
        mapping.schemes().stream()
            .flatMap(scheme -> scheme.ratings().stream())
            .anyMatch(rating -> !Set.of(Rating.CELL).containsAll(rating.since()));
    if (hasColumnsOfDates) {
      map.problem(
          map.lineOf("shape"),
          "reads a status, whose dates stand in columns of their own, in wide shape",
          "Write since: \"(cell)\" where the cells of the indicators hold the dates, or shape: long");
    }
  }

  private void checkDates() {
    boolean readsDates = columns.date() != null || has(Kind.STATUS);
    if (readsDates && mapping.dates().formats().isEmpty()) {
      map.problem(
          map.lineOf("dates"),
          "does not say how dates are written",
          "Add dates:, as [\"d MMM yyyy\"] for 24 Sep 2003");
    }
  }

  private void checkReports() {
    if (columns.report() == null && !mapping.reports().isEmpty()) {
      columnsProblem("lists reports and has no column of the report", "Add report: to columns");
    }
    if (columns.report() != null && mapping.reports().isEmpty()) {
      map.problem(
          map.lineOf("reports"),
          "has a column of the report and lists no reports",
          "List the kinds of report under reports");
    }
  }

  private void checkScheme(Scheme scheme) {
    boolean hasDates = scheme.ratings().stream().anyMatch(rating -> !rating.since().isEmpty());
    if (scheme.kind() == Kind.STATUS && !hasDates) {
      map.problem(
          map.lineOf("schemes"),
          "has the status \"%s\" without a column of dates".formatted(scheme.id()),
          "Add since: and the column to its ratings");
    }
    if (scheme.kind() == Kind.ORDERED && hasDates) {
      map.problem(
          map.lineOf("schemes"),
          "has \"since\" in \"%s\", which is no status".formatted(scheme.id()),
          "Delete since, or write kind: status");
    }
    if (scheme.indicators().isEmpty()) {
      map.problem(
          map.lineOf("schemes"),
          "has no indicators in \"%s\"".formatted(scheme.id()),
          "List them with their themes");
    }
  }

  private boolean has(Kind kind) {
    return mapping.schemes().stream().anyMatch(scheme -> scheme.kind() == kind);
  }

  private void refuseEmpty(String key, List<?> values, String remedy) {
    if (map.has(key) && values.isEmpty()) {
      map.problem(map.lineOf(key), "has nothing under \"" + key + "\"", remedy);
    }
  }

  private void columnsProblem(String what, String remedy) {
    map.problem(map.lineOf("columns"), what, remedy);
  }
}
