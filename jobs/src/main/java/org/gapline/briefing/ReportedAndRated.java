package org.gapline.briefing;

import java.util.List;
import java.util.Optional;
import org.gapline.assessment.AlignmentClass;
import org.gapline.briefing.Run.Kind;
import org.gapline.table.AlignmentTable;

/** Where reports and ratings differ, or why that cannot be told. */
final class ReportedAndRated {

  private final List<AlignmentTable.Row> rated;
  private final Indicators indicators;

  /**
   * @param rated what is rated, weakest first
   * @param indicators name it
   */
  ReportedAndRated(List<AlignmentTable.Row> rated, Indicators indicators) {
    this.rated = List.copyOf(rated);
    this.indicators = indicators;
  }

  Passage passage() {
    Prose prose = new Prose();
    Optional<AlignmentTable.Row> differs =
        first(AlignmentClass.RATED_WEAK).or(() -> first(AlignmentClass.REPORTED));
    Optional<AlignmentTable.Row> agrees = first(AlignmentClass.BOTH);
    if (differs.isPresent()) {
      sentence(prose.strong("Where they differ: "), differs.get());
      prose.words(isSeldomRaised(differs.get()) ? " Workshops may simply not have asked." : "");
    } else if (agrees.isPresent()) {
      sentence(prose.strong("Where they agree: "), agrees.get());
    } else if (rated.stream().noneMatch(row -> isOf(row, AlignmentClass.NEITHER))) {
      untold(prose, rated.get(0));
    } else {
      prose.words("Reports and ratings do not plainly differ.");
    }
    return prose
        .words(" The two are never added up. A rating carried over to a later report is no change.")
        .passage();
  }

  private Optional<AlignmentTable.Row> first(AlignmentClass wanted) {
    return rated.stream().filter(row -> isOf(row, wanted)).findFirst();
  }

  private static boolean isOf(AlignmentTable.Row row, AlignmentClass wanted) {
    return row.alignmentClass().equals(wanted.inWords());
  }

  /** Whether workshops hardly report what is rated weak. */
  static boolean isSeldomRaised(AlignmentTable.Row row) {
    return isOf(row, AlignmentClass.RATED_WEAK);
  }

  private void untold(Prose prose, AlignmentTable.Row row) {
    prose.strong("Whether reports and ratings differ cannot be told").words(": ");
    prose.figure(row.reason(), Kind.WORDS, RatedPart.cell(row, "reason"));
    if (isOf(row, AlignmentClass.UNCLEAR)) {
      String label = indicators.indicator(row.scheme(), row.indicator());
      prose.words(" (").figure(label, Kind.WORDS, RatedPart.cell(row, "indicator")).words(")");
    }
    if (row.period() != null && row.eventsReporting() < AlignmentClass.FEWEST_EVENTS) {
      prose.words(" needed, in ").figure(years(row), Kind.WORDS, RatedPart.cell(row, "period"));
    }
    prose.words(".");
  }

  private static String years(AlignmentTable.Row row) {
    return row.period().replace('-', '–');
  }

  /** What is rated and what is reported, in one sentence; it begins within a sentence. */
  Prose sentence(Prose prose, AlignmentTable.Row row) {
    Count with = new Count(row.eventsWithGap(), RatedPart.cell(row, "events_with_gap"));
    Count of = new Count(row.eventsReporting(), RatedPart.cell(row, "events_reporting"));
    prose.words("a shortfall in ").ratio(RatedPart.weak(row), RatedPart.states(row));
    String label = indicators.indicator(row.scheme(), row.indicator());
    prose
        .words(" rated States (")
        .figure(label, Kind.WORDS, RatedPart.cell(row, "indicator"))
        .words("), a reported challenge at ")
        .ratio(with, of)
        .words(" events, ")
        .share(with, of);
    if (row.period() != null) {
      prose.words(", in ").figure(years(row), Kind.WORDS, RatedPart.cell(row, "period"));
    }
    return prose.words(".");
  }
}
