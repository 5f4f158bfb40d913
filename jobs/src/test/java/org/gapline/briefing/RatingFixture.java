package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.assessment.AlignmentClass;
import org.gapline.impact.ImpactVerdict;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.WithheldTable;

/** The ratings of a small release, and what became of those who took part. */
final class RatingFixture {

  final List<AssessmentTable.Row> assessments = new ArrayList<>();
  final List<AlignmentTable.Row> aligned = new ArrayList<>();
  final List<WithheldTable.Row> withheld = new ArrayList<>();
  final List<ImpactTable.Row> impacts = new ArrayList<>();

  /** A rating of a State by an indicator of a scheme. */
  record Rated(String state, String scheme, String indicator, String rating, LocalDate day) {}

  void rated(String indicator, String theme, int weak, int rated, AlignmentClass alignmentClass) {
    boolean told = alignmentClass != AlignmentClass.INSUFFICIENT;
    int reporting = told ? 26 : 6;
    aligned.add(
        new AlignmentTable.Row(
            theme,
            BriefingFixture.WEST,
            "scale",
            indicator,
            "2021-2025",
            1.0 / reporting,
            0.0,
            0.3,
            reporting,
            1,
            (double) weak / rated,
            rated,
            weak,
            12,
            "2014-06",
            "2022-11",
            6,
            3,
            1,
            alignmentClass.inWords(),
            reason(alignmentClass)));
  }

  private static String reason(AlignmentClass alignmentClass) {
    return switch (alignmentClass) {
      case INSUFFICIENT -> "6 of 20 reporting events";
      case UNCLEAR -> "the interval spans the line";
      default -> null;
    };
  }

  /** What became of the ratings of those who took part in events on a theme. */
  void impact(String theme, Double estimate, ImpactVerdict verdict) {
    ImpactTable.Question question =
        new ImpactTable.Question(ImpactTable.ALL, theme, 8, 9, "scale: I.1");
    ImpactTable.Figures figures =
        new ImpactTable.Figures(
            estimate, null, null, null, null, null, null, null, null, null, null, null, null,
            List.of());
    impacts.add(ImpactTable.Row.estimated(question, figures, verdict.id(), "A reason."));
  }

  void assessed(Rated rated, String sharing) {
    String id = "a-" + (assessments.size() + 1);
    assessments.add(
        new AssessmentTable.Row(
            id,
            rated.state(),
            BriefingFixture.WEST,
            rated.scheme(),
            rated.indicator(),
            "ict",
            rated.rating(),
            1,
            3,
            rated.day(),
            "day",
            true,
            "Assessors",
            "assessments/a.csv",
            "line 2",
            sharing));
  }
}
