package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.assessment.Scheme.Indicator;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.table.AssessmentTable;

/** Rows of the table of assessments, on a scale of three ranks. */
final class Ratings {

  private final List<AssessmentTable.Row> rows = new ArrayList<>();
  private String scheme = "grades";

  /** A scheme of three ratings that calls a State weak below its second one. */
  static Map<String, Scheme> schemes(String... ids) {
    Map<String, Scheme> schemes = new java.util.HashMap<>();
    for (String id : ids) {
      schemes.put(id, scheme(id, "fair"));
    }
    return schemes;
  }

  static Scheme scheme(String id, String weakBelow) {
    return new Scheme(
        id,
        "Grades of " + id,
        Scheme.Kind.ORDERED,
        List.of("poor", "fair", "good").stream()
            .map(each -> new Rating(each, "Rated " + each, List.of(), null))
            .toList(),
        weakBelow,
        Set.of(),
        Optional.empty(),
        List.of(new Indicator("B.1", "Borders", "border-travel")));
  }

  /** A status of which a list names only those that have it; all others are outside, the worst. */
  static Scheme status(String id, String asOf) {
    Scheme scheme = scheme(id, "good");
    return new Scheme(
        id,
        scheme.label(),
        Scheme.Kind.STATUS,
        scheme.ratings(),
        scheme.weakBelow(),
        Set.of(),
        Optional.of("poor"),
        DateStyle.Dated.ofIso(asOf),
        scheme.indicators());
  }

  /** The ratings that follow are those of another scheme. */
  Ratings in(String other) {
    scheme = other;
    return this;
  }

  /** A rating given anew. */
  Ratings anew(String state, String day, int rank) {
    return add(state, day, rank, true);
  }

  /** A rating that a report carries over or repeats. */
  Ratings repeated(String state, String day, int rank) {
    return add(state, day, rank, false);
  }

  private Ratings add(String state, String day, int rank, boolean anew) {
    rows.add(
        new AssessmentTable.Row(
            "a-" + rows.size(),
            state,
            "region",
            scheme,
            "B.1",
            "border-travel",
            "as written",
            rank,
            3,
            day == null ? null : LocalDate.parse(day),
            day == null ? "none" : "day",
            anew,
            null,
            "assessments/x.csv",
            "line " + (rows.size() + 2),
            "public"));
    return this;
  }

  List<AssessmentTable.Row> rows() {
    return rows;
  }
}
