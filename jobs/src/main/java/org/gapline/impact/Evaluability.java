package org.gapline.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.StatementTable;

/**
 * What can be evaluated with what a release holds, before anything is: the results chain, the six
 * criteria of the OECD's Development Assistance Committee ("Better Criteria for Better Evaluation",
 * 2019), and which data would lift a refusal.
 *
 * @param chain steps of the results chain, in order
 * @param criteria the criteria
 * @param lifts data that would lift the refusals
 */
record Evaluability(List<Line> chain, List<Line> criteria, List<String> lifts) {

  private static final int LATER_YEARS = 3;

  Evaluability {
    chain = List.copyOf(chain);
    criteria = List.copyOf(criteria);
    lifts = List.copyOf(lifts);
  }

  /** How far something is evidenced. */
  enum Evidence {
    EVIDENCED("evidenced"),
    PARTIAL("partial"),
    NONE("no evidence here");

    private final String id;

    Evidence(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /** A line that is partly evidenced, or not, each with what it rests on or lacks. */
    private static Line partialIf(
        boolean holds, String name, String why, String whyNot, List<String> rests) {
      return new Line(name, holds ? PARTIAL : NONE, holds ? why : whyNot, rests);
    }
  }

  /**
   * A step or criterion.
   *
   * @param name its name
   * @param evidence how far it is evidenced
   * @param why what that rests on
   * @param rests the statements behind it; the events where it rests on them
   */
  record Line(String name, Evidence evidence, String why, List<String> rests) {
    Line {
      rests = List.copyOf(rests);
    }
  }

  static Evaluability of(ImpactMaterial material, PaidFor paidFor) {
    Finding finding = new Finding(material, paidFor, paidFor.impacts(material));
    return new Evaluability(finding.chain(), finding.criteria(), finding.lifts());
  }

  /** Looks for what each line rests on. */
  private record Finding(ImpactMaterial material, PaidFor paidFor, List<ImpactTable.Row> impacts) {

    List<Line> chain() {
      List<String> events = paidFor.events().stream().map(EventTable.Row::eventId).toList();
      List<String> progress = ids(paidFor.in(Role.PROGRESS).stream());
      return List.of(
          new Line(
              "Output: events held",
              events.isEmpty() ? Evidence.NONE : Evidence.EVIDENCED,
              "Reports tell of the events, their dates and places.",
              events),
          new Line(
              "Reaction: what participants thought of them (Kirkpatrick 1)",
              Evidence.NONE,
              "Reports do not ask participants. Questionnaires after the events would.",
              List.of()),
          new Line(
              "Capacity: what participants learned (Kirkpatrick 2)",
              Evidence.NONE,
              "Reports do not test participants. Tests before and after the events would.",
              List.of()),
          Evidence.partialIf(
              hasEstimate() || !progress.isEmpty(),
              "Implementation: what States put in place (Kirkpatrick 3 and 4)",
              hasEstimate()
                  ? "Progress as told at the events, and ratings of States with an estimate below."
                  : "Progress as told at the events. No estimate is given.",
              "No progress was told at the events, and no estimate is given.",
              progress));
    }

    List<Line> criteria() {
      List<Line> criteria = new ArrayList<>();
      criteria.add(relevance());
      criteria.add(coherence());
      criteria.add(
          Evidence.partialIf(
              hasEstimate(),
              "Effectiveness",
              "Ratings of those who took part against those who had not yet, where they allow it.",
              "No estimate is given, for the reasons below.",
              List.of()));
      criteria.add(
          new Line(
              "Efficiency",
              Evidence.NONE,
              "The data hold neither costs nor hours. Budgets of the events would.",
              List.of()));
      criteria.add(
          Evidence.partialIf(
              hasEstimate(),
              "Impact",
              "At most a contribution: the same States also took part in what is not reported here.",
              "No estimate is given, so that not even a contribution can be looked for.",
              List.of()));
      criteria.add(sustainability());
      return criteria;
    }

    /** Whether the gaps were heard before, at events that others paid for. */
    private Line relevance() {
      List<String> before = ids(heardBefore(firstYear()));
      List<String> at = ids(paidFor.in(Role.CHALLENGE).stream());
      return before.isEmpty()
          ? Evidence.partialIf(
              !at.isEmpty(),
              "Relevance",
              "Challenges on the themes were heard at the events themselves.",
              "No challenge on the themes was heard, at the events or before.",
              at)
          : new Line(
              "Relevance",
              Evidence.EVIDENCED,
              "Challenges on the themes had been heard in the regions before the first event.",
              before);
    }

    private int firstYear() {
      return paidFor.events().stream()
          .filter(event -> event.year() != null)
          .mapToInt(EventTable.Row::year)
          .min()
          .orElse(Integer.MIN_VALUE);
    }

    /** Challenges on the themes of the events, for their regions, before a year. */
    private Stream<StatementTable.Row> heardBefore(int year) {
      Set<String> themes = paidFor.all(Participation::themesOf);
      Set<String> regions = paidFor.all(EventTable.Row::regions);
      return material.statements().stream()
          .filter(each -> each.role().equals(Role.CHALLENGE.id()))
          .filter(each -> each.eventId() != null && each.year() != null && each.year() < year)
          .filter(each -> each.themes().stream().anyMatch(themes::contains))
          .filter(each -> each.regions().stream().anyMatch(regions::contains));
    }

    private Line coherence() {
      List<String> shared =
          paidFor.events().stream()
              .filter(event -> event.donors().size() > 1 || event.organizers().size() > 1)
              .map(EventTable.Row::eventId)
              .toList();
      return Evidence.partialIf(
          !shared.isEmpty(),
          "Coherence",
          "Events with several donors or organizers. Their other programmes are not known here.",
          "No report tells of several donors or organizers of one event.",
          shared);
    }

    private Line sustainability() {
      LaterWords later = new LaterWords(material);
      Set<String> candidates = new LinkedHashSet<>();
      for (StatementTable.Row said : paidFor.in(Role.COMMITMENT)) {
        later.of(said, LaterWords::tellsWhatBecame).stream()
            .map(LaterWords.Candidate::statement)
            .filter(each -> each.year() - said.year() >= LATER_YEARS)
            .forEach(each -> candidates.add(each.statementId()));
      }
      return Evidence.partialIf(
          !candidates.isEmpty(),
          "Sustainability",
          "Later documents that may speak of commitments after three years or more.",
          "No document of three years later or more seems to speak of a commitment.",
          List.copyOf(candidates));
    }

    private boolean hasEstimate() {
      return impacts.stream()
          .anyMatch(
              row ->
                  row.estimate() != null
                      && !row.verdict().equals(ImpactVerdict.NOT_COMPARABLE.id()));
    }

    List<String> lifts() {
      return Stream.of(Refusal.values())
          .filter(refusal -> impacts.stream().anyMatch(row -> refusal.isReason(row.reason())))
          .map(Refusal::lifts)
          .toList();
    }

    private static List<String> ids(Stream<StatementTable.Row> statements) {
      return statements.map(StatementTable.Row::statementId).toList();
    }
  }
}
