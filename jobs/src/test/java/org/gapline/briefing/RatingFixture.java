package org.gapline.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.assessment.AlignmentClass;
import org.gapline.impact.ImpactVerdict;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.AssessmentTrendTable;
import org.gapline.table.ImpactTable;

/** The ratings of a small release, and what became of those who took part. */
final class RatingFixture {

  final List<AssessmentTable.Row> assessments = new ArrayList<>();
  final List<AlignmentTable.Row> aligned = new ArrayList<>();
  final List<AssessmentTrendTable.Row> changes = new ArrayList<>();
  final List<ImpactTable.Row> impacts = new ArrayList<>();

  void rated(String theme, int weak, int rated, AlignmentClass alignmentClass) {
    boolean told = alignmentClass != AlignmentClass.INSUFFICIENT;
    int reporting = told ? 26 : 6;
    aligned.add(
        new AlignmentTable.Row(
            theme,
            BriefingFixture.WEST,
            "scale",
            "I.1",
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
            alignmentClass.inWords(),
            told ? null : "6 of 20 reporting events"));
    changes.add(
        new AssessmentTrendTable.Row(
            "scale",
            "I.1",
            theme,
            BriefingFixture.WEST,
            2022,
            12,
            rated,
            3,
            weak,
            List.of(0.7, 0.2, 0.1),
            1.0,
            2,
            1,
            0));
  }

  /** What became of the ratings of those who took part in events on a theme. */
  void impact(String theme, Double estimate, ImpactVerdict verdict) {
    impacts.add(
        new ImpactTable.Row(
            ImpactTable.ALL,
            theme,
            8,
            9,
            "scale/I.1",
            estimate,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            verdict.id(),
            "A reason."));
  }

  void assessed(String state, String indicator, String rating, LocalDate day) {
    String id = "a-" + (assessments.size() + 1);
    assessments.add(
        new AssessmentTable.Row(
            id,
            state,
            BriefingFixture.WEST,
            "scale",
            indicator,
            "ict",
            rating,
            1,
            3,
            day,
            "day",
            true,
            "Assessors",
            "assessments/a.csv",
            "line 2",
            "public"));
  }
}
