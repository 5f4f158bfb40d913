package org.gapline.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.DateStyle;
import org.gapline.assessment.Scheme;
import org.gapline.table.AlignmentTable;

/**
 * Lists of the parties to treaties T.1 and T.2, and to the pact P.1: a State that they do not name
 * is not party.
 */
final class TreatyList {

  private TreatyList() {}

  /** The row of a treaty over all regions, of a list as of a day. */
  static AlignmentTable.Row aligned(String scheme, String treaty, String asOf) {
    return aligned(scheme, treaty, null, asOf);
  }

  /**
   * The same, with the days of the first and of the last record where no day of the list is known.
   */
  static AlignmentTable.Row aligned(String scheme, String treaty, String from, String until) {
    return new AlignmentTable.Row(
        "legal-framework",
        "all",
        scheme,
        treaty,
        null,
        null,
        null,
        null,
        0,
        0,
        0.5,
        4,
        2,
        4,
        from,
        until,
        0,
        0,
        0,
        "insufficient",
        "0 of 20 reporting events");
  }

  static AssessmentMapping mapping() {
    Scheme treaties =
        scheme(
            "treaties",
            "Status of treaties",
            List.of(
                new Scheme.Indicator("T.1", "Treaty on bombs (1997)", "legal-framework"),
                new Scheme.Indicator("T.2", "Treaty on money (1999)", "legal-framework")));
    Scheme pacts =
        scheme(
            "pacts",
            "Status of pacts",
            List.of(new Scheme.Indicator("P.1", "Pact on borders (2004)", "legal-framework")));
    return new AssessmentMapping(
        "treaties",
        List.of("treaties-*.csv"),
        AssessmentMapping.Shape.LONG,
        new AssessmentMapping.Columns("state", "treaty", null, null, null, null, List.of()),
        DateStyle.of(List.of(), Set.of(), null),
        null,
        Set.of(),
        Map.of(),
        List.of(treaties, pacts));
  }

  private static Scheme scheme(String id, String label, List<Scheme.Indicator> indicators) {
    return new Scheme(
        id,
        label,
        Scheme.Kind.STATUS,
        List.of(
            new Scheme.Rating("outside", "Not party", List.of(), (String) null),
            new Scheme.Rating("party", "Party", List.of(), "ratification")),
        "party",
        Set.of(),
        Optional.of("outside"),
        indicators);
  }
}
