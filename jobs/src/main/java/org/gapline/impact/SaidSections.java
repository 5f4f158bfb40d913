package org.gapline.impact;

import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.Labels;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;

/** Writes the commitments, and the registers of needs and of recommendations. */
final class SaidSections {

  /** Stands where a section has no rows. */
  static final String NONE = "None is on file.";

  private final ImpactMaterial material;
  private final PaidFor paidFor;
  private final LaterWords later;
  private final Labels labels;

  SaidSections(ImpactMaterial material, PaidFor paidFor, Labels labels) {
    this.material = material;
    this.paidFor = paidFor;
    this.later = new LaterWords(material);
    this.labels = labels;
  }

  void write(Markdown page) {
    commitments(page);
    needs(page);
    recommendations(page);
  }

  private void commitments(Markdown page) {
    page.heading("##", "Commitments made, and what later documents may say of them");
    if (paidFor.in(Role.COMMITMENT).isEmpty()) {
      page.paragraph(NONE);
      return;
    }
    page.paragraph(
        "Candidates share an actor and a subject with the commitment. The score is a likeness from 0"
            + " to 1, not a probability: read both before you take one for an answer.");
    for (StatementTable.Row said : paidFor.in(Role.COMMITMENT)) {
      page.item(
          quoted(said) + ". " + candidates(said, later.of(said, LaterWords::tellsWhatBecame)));
    }
    page.end();
  }

  private void needs(Markdown page) {
    page.heading("##", "Register of needs");
    List<Register.Entry> needs = Register.of(paidFor.statements(), Register::isNeed).entries();
    if (needs.isEmpty()) {
      page.paragraph(NONE);
      return;
    }
    page.head("Need", "Said by", "For", "First, last heard", "Offers and deliveries that may fit");
    for (Register.Entry need : needs) {
      page.row(
          quoted(need.last()),
          need.last().assertedBy(),
          beneficiary(need.last()),
          heard(need),
          candidates(need.first(), later.of(need.first(), LaterWords::tellsOfHelp)));
    }
    page.end();
  }

  private void recommendations(Markdown page) {
    page.heading("##", "Register of recommendations");
    if (paidFor.in(Role.RECOMMENDATION).isEmpty()) {
      page.paragraph(NONE);
      return;
    }
    RecommendationStatus status = material.status();
    page.paragraph(
        ImpactPage.words(
            "Status: open where it was last heard, at whatever event, within %d years of the"
                + " release's last event (%d), else unknown, unless a reviewer says otherwise; %s in"
                + " this release.",
            RecommendationStatus.OPEN_YEARS,
            status.lastYear(),
            material.decisions().isEmpty() ? "none does" : "some do"));
    page.head("Recommendation", "To", "Origin", "First, last heard", "Status");
    Register.of(paidFor.statements(), each -> each.role().equals(Role.RECOMMENDATION.id()))
        .entries()
        .forEach(entry -> recommendation(page, entry, status));
    page.end();
  }

  private void recommendation(Markdown page, Register.Entry entry, RecommendationStatus status) {
    StatementTable.Row first = entry.first();
    page.row(
        quoted(first),
        first.addressee() == null ? "not said" : Markdown.escaped(first.addressee()),
        Markdown.escaped(material.titles().getOrDefault(first.docId(), "")),
        heard(entry),
        status.inWords(first));
  }

  /** A source's own words in quotation marks, re-told ones without. */
  private String quoted(StatementTable.Row said) {
    String mark = material.originals().contains(said.docId()) ? "\"" : "";
    String doubt =
        said.eventId() == null
            ? ""
            : Strays.laterDay(said.text(), material.events().get(said.eventId()))
                .map(day -> " (tells of " + day + ", after its event: hardly said there)")
                .orElse("");
    return mark + Markdown.escaped(said.text()) + mark + " " + said.statementId() + doubt;
  }

  private static String heard(Register.Entry entry) {
    return year(entry.first()) + ", " + year(entry.last());
  }

  private static String year(StatementTable.Row said) {
    return said.year() == null ? "no date" : said.year().toString();
  }

  private String beneficiary(StatementTable.Row need) {
    return need.states().isEmpty()
        ? ImpactPage.byName(need.regions(), labels::region)
        : ImpactPage.byName(need.states(), labels::state);
  }

  private String candidates(StatementTable.Row said, List<LaterWords.Candidate> candidates) {
    if (said.year() == null) {
      return "Without a date nothing is later.";
    }
    List<String> shown = new ArrayList<>();
    for (LaterWords.Candidate each : candidates) {
      StatementTable.Row statement = each.statement();
      shown.add(
          ImpactPage.words(
              "candidate %.2f (%s, %s): %s",
              each.score(), statement.role(), year(statement), quoted(statement)));
    }
    return shown.isEmpty() ? "No later document seems to speak of it." : String.join("; ", shown);
  }
}
