package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.HeardGrid;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;

/**
 * Holds the figures of a briefing against counts made anew from the tables, by SQL. A count, share
 * or span of years for which there is no such count is a failure, too; ratings, which the tables
 * hold as they are shown, are followed by {@link FigureTrace}.
 */
public final class CountedFigures {

  private static final Set<String> SHOWN_AS_THEY_ARE =
      Set.of("alignment", "assessment_trends", "assessments", "impacts", "emerging");
  private static final Set<Kind> COUNTED = Set.of(Kind.NUMBER, Kind.SHARE, Kind.YEARS);

  /** What a line says, with its figures as groups, and what these should be. */
  private record Claim(
      Part.Kind kind, Pattern says, Function<MatchResult, List<String>> expected) {}

  private final Briefing briefing;
  private final BriefingCounts counts;
  private final List<Claim> claims = new ArrayList<>();

  private CountedFigures(Briefing briefing, BriefingCounts counts) {
    this.briefing = briefing;
    this.counts = counts;
    claimPoints();
    claimKeyFigures();
    claimReported();
    claimAnswers();
    claimUnknown();
  }

  /** Fails with the first figure that a count from the tables does not bear out. */
  public static void hold(
      Release release, Codebook codebook, Briefing briefing, Subject subject, String theme)
      throws Exception {
    BriefingRequest request = new BriefingRequest(subject, theme, Naming.WITHHELD);
    try (ReleaseSql sql = new ReleaseSql(release, codebook, request)) {
      CountedFigures figures =
          new CountedFigures(briefing, new BriefingCounts(sql, codebook, request));
      CountedLine.of(briefing).forEach(figures::check);
      CountedLine.of(briefing).forEach(figures::checkDates);
      figures.checkPicture();
      figures.checkSpan();
    }
  }

  private void claim(Part.Kind kind, String says, Function<MatchResult, List<String>> expected) {
    claims.add(new Claim(kind, Pattern.compile(says), expected));
  }

  private void claimPoints() {
    String share = "(?:, (\\d+% \\(\\d+–\\d+\\)))?";
    claim(
        Part.Kind.POINTS,
        "at (\\d+) of (\\d+) events? that reports? anything" + share,
        m -> counts.shareOf(counts.top(0), m.group(3) != null));
    claim(Part.Kind.POINTS, "; the next, .+? at (\\d+),", m -> List.of(counts.top(1)));
    claim(Part.Kind.POINTS, "Of (\\d+) events? (?:in|on)", m -> List.of(counts.events()));
    claim(
        Part.Kind.POINTS,
        "The reports of (\\d+) events? hold none",
        m -> List.of(counts.reporting()));
  }

  private void claimKeyFigures() {
    claim(
        Part.Kind.FIGURES,
        "(\\d+) of (\\d+) \\| events (?:it took part in )?report something; (\\d+) of these",
        m -> List.of(counts.reporting(), counts.events(), counts.dated()));
    claim(
        Part.Kind.FIGURES,
        "(\\d+) of (\\d+) \\| report a challenge on (?:.*)",
        m -> List.of(counts.top(0), counts.reporting()));
    claim(
        Part.Kind.FIGURES,
        "(\\d+) of (\\d+) \\| report progress",
        m -> List.of(counts.progress(), counts.reporting()));
    claim(
        Part.Kind.FIGURES,
        "(?:No trend|(\\d+) trends?) \\| found; insufficient evidence for (\\d+) of (\\d+) themes?",
        m -> counts.trends(m.group(1) != null));
    claim(
        Part.Kind.FIGURES,
        "(\\d+) of (\\d+) \\| events on file",
        m -> List.of(counts.events(), counts.allEvents()));
  }

  private void claimReported() {
    claim(
        Part.Kind.REPORTED,
        "^([^|]+) \\| (\\d+) of (\\d+) \\| (\\d+% \\(\\d+–\\d+\\)) \\| (\\d{4}(?:–\\d{4})?|no date) \\|",
        m -> counts.standing(m.group(1)));
    claim(
        Part.Kind.REPORTED,
        "in (\\d{4}–\\d{4}), the three years up to the last report",
        m -> List.of(counts.lateYears()));
    claim(Part.Kind.EVENTS, "And (\\d+) earlier", m -> List.of(counts.eventsBut(4)));
  }

  private void claimAnswers() {
    claim(
        Part.Kind.IF_ASKED,
        "(\\d+) of (\\d+) dated events in (\\d{4}–\\d{4})(?:, (\\d+) of (\\d+) before)?",
        m -> counts.lateAndEarly(leading(), m.group(4) != null));
    claim(
        Part.Kind.IF_ASKED,
        "Of the (\\d+) events? on .+?: (.+)\\. Press",
        m -> counts.speakers(leading()));
    claim(
        Part.Kind.IF_ASKED,
        "(\\d+) States?, by the reports of (\\d+) of (\\d+) events",
        m -> counts.participants());
    claim(Part.Kind.IF_ASKED, "no report of (\\d+) events? names", m -> List.of(counts.events()));
  }

  private void claimUnknown() {
    claim(
        Part.Kind.NOT_KNOWN,
        "No reporting event in (\\d{4}[^.]*)\\.",
        m -> List.of(counts.silentYears()));
    claim(
        Part.Kind.NOT_KNOWN,
        "(\\d+) reporting events? ha(?:s|ve) no date",
        m -> List.of(counts.undated()));
    claim(
        Part.Kind.NOT_KNOWN,
        "Languages of the reports: ([^.]*)\\.",
        m -> List.of(counts.languages()));
  }

  /** The theme that the briefing puts first: one of those reported by most events. */
  private String leading() {
    String first =
        CountedLine.of(briefing).stream()
            .filter(line -> line.kind() == Part.Kind.REPORTED)
            .findFirst()
            .orElseThrow()
            .text();
    return first.substring(0, first.indexOf(" | "));
  }

  private void check(CountedLine line) {
    List<int[]> held = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.kind() == line.kind()) {
        claim.says().matcher(line.text()).results().forEach(m -> held.addAll(held(claim, m)));
      }
    }
    line.figures()
        .filter(placed -> COUNTED.contains(placed.figure().kind()))
        .filter(p -> !SHOWN_AS_THEY_ARE.contains(p.figure().origins().get(0).table()))
        .forEach(
            placed ->
                assertThat(held)
                    .as("nobody counts \"%s\" of: %s", placed.figure().text(), line.text())
                    .anyMatch(span -> span[0] <= placed.begin() && placed.begin() < span[1]));
  }

  /** A date beside a wording is that of the event where it was said. */
  private void checkDates(CountedLine line) {
    List<String> events =
        line.runs().stream()
            .filter(Run.Quote.class::isInstance)
            .map(quote -> counts.eventOf(((Run.Quote) quote).statementId()))
            .toList();
    line.figures()
        .map(CountedLine.Placed::figure)
        .filter(figure -> figure.kind() == Kind.DATE && !events.isEmpty())
        .forEach(
            date -> assertThat(events).as(line.text()).containsAll(date.origins().get(0).keys()));
  }

  private List<int[]> held(Claim claim, MatchResult match) {
    List<String> found = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        found.add(match.group(i));
        spans.add(new int[] {match.start(i), match.end(i)});
      }
    }
    assertThat(found)
        .as("%s, %s: %s", briefing.masthead().title(), claim.kind(), match.group())
        .isEqualTo(claim.expected().apply(match));
    return spans;
  }

  private void checkPicture() {
    briefing.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Picture.class::isInstance)
        .map(block -> ((Block.Picture) block).grid())
        .forEach(this::checkGrid);
  }

  private void checkGrid(HeardGrid grid) {
    assertThat(grid.undated() + "").isEqualTo(counts.undated());
    for (int i = 0; i < grid.years().size(); i++) {
      int year = grid.years().get(i).year();
      assertThat(grid.years().get(i).reporting() + "").isEqualTo(counts.reportingIn(year));
      for (HeardGrid.Row row : grid.rows()) {
        assertThat(row.counts().get(i) + "")
            .as("%s in %d", row.label(), year)
            .isEqualTo(counts.heardIn(row.label(), year));
      }
    }
  }

  /** The line below the title names the first and the last month. */
  private void checkSpan() {
    String subtitle = briefing.masthead().subtitle().text().toLowerCase(Locale.ROOT);
    for (String year : counts.firstAndLastYear()) {
      assertThat(subtitle).contains(year);
    }
  }
}
