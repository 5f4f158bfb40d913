package org.gapline.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gapline.chart.Labels;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.StatementTable;

/**
 * The account of impact for a donor, or for all events on a theme, in Markdown: first what can be
 * evaluated at all, then what was paid for, then the estimate or its refusal.
 */
public final class ImpactPage {

  private final ImpactMaterial material;
  private final PaidFor paidFor;
  private final LaterWords later;
  private final Labels labels;

  /**
   * A page.
   *
   * @param codebook names of themes, regions and States
   */
  public ImpactPage(ImpactMaterial material, PaidFor paidFor, Codebook codebook) {
    this.material = material;
    this.paidFor = paidFor;
    this.later = new LaterWords(material);
    this.labels = new Labels(codebook);
  }

  /** What can be evaluated, and what the estimates say. */
  public String summary() {
    Markdown page = new Markdown();
    evaluability(page);
    new EstimateSection(labels::theme).write(page, impacts(), List.of());
    return page.toString();
  }

  /** The estimates and refusals that it tells of. */
  public List<ImpactTable.Row> impacts() {
    return paidFor.impacts(material);
  }

  /** The whole page, with the pictures that stand beside it. */
  public String whole(List<Picture> pictures) {
    Markdown page = new Markdown();
    page.heading("#", title());
    page.paragraph(
        (material.manifest().demonstration() ? "**Demonstration data, not a source.** " : "")
            + "Release "
            + material.manifest().releaseId()
            + " for "
            + material.manifest().audience()
            + ". Regions: "
            + Markdown.escaped(material.manifest().crosswalk())
            + "; designations imply no opinion on legal status. Ids lead to rows of the tables"
            + " events (e-) and statements (s-) of that release.");
    evaluability(page);
    events(page);
    said(page, Role.CHALLENGE, "Challenges heard");
    said(page, Role.RECOMMENDATION, "Recommendations made");
    commitments(page);
    needs(page);
    recommendations(page);
    new EstimateSection(labels::theme).write(page, impacts(), pictures);
    return page.toString().stripLeading();
  }

  /** Whose events it tells of. */
  public String title() {
    String theme = paidFor.theme() == null ? "" : labels.theme(paidFor.theme());
    return paidFor.donor() == null
        ? "All events on " + theme
        : "What " + paidFor.donor() + " paid for" + (theme.isEmpty() ? "" : ": " + theme);
  }

  private void evaluability(Markdown page) {
    Evaluability evaluability = Evaluability.of(material, paidFor);
    page.heading("##", "What can be evaluated");
    page.head("Results chain", "Evidence", "What it rests on", "Ids");
    evaluability.chain().forEach(line -> line(page, line));
    page.end();
    page.head("OECD-DAC criterion", "Evidence", "What it rests on", "Ids");
    evaluability.criteria().forEach(line -> line(page, line));
    page.end();
    if (!evaluability.lifts().isEmpty()) {
      page.paragraph("What would lift a refusal below:");
      evaluability.lifts().forEach(page::item);
      page.end();
    }
  }

  private static void line(Markdown page, Evaluability.Line line) {
    page.row(line.name(), line.evidence().id(), line.why(), Markdown.ids(line.rests()));
  }

  private void events(Markdown page) {
    Set<String> states = paidFor.all(EventTable.Row::states);
    Set<String> themes = paidFor.all(Participation::themesOf);
    page.heading("##", "Events");
    page.paragraph(
        words(
            "%d events, for the regions %s, with %d States named (%s), on %s.",
            paidFor.events().size(),
            orNone(paidFor.all(EventTable.Row::regions).stream().map(labels::region).toList()),
            states.size(),
            orNone(states.stream().map(labels::state).toList()),
            orNone(themes.stream().map(labels::theme).toList())));
    page.head("Event", "Date", "Title", "States named", "Paid by");
    for (EventTable.Row event : paidFor.events()) {
      page.row(
          event.eventId(),
          event.startDate() == null ? "no date" : event.startDate().toString(),
          Markdown.escaped(event.title() == null ? "no title" : event.title()),
          Integer.toString(event.states().size()),
          orNone(event.donors()));
    }
    page.end();
  }

  private void said(Markdown page, Role role, String heading) {
    page.heading("##", heading);
    Map<String, List<StatementTable.Row>> byTheme = paidFor.byTheme(role);
    page.head("Theme", "Statements", "Ids");
    byTheme.forEach(
        (theme, statements) ->
            page.row(
                Markdown.escaped(labels.theme(theme)),
                Integer.toString(statements.size()),
                Markdown.ids(statements.stream().map(StatementTable.Row::statementId).toList())));
    page.end();
  }

  private void commitments(Markdown page) {
    page.heading("##", "Commitments made, and what later documents may say of them");
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
    page.head("Need", "Said by", "For", "First, last heard", "Offers and deliveries that may fit");
    for (Register.Entry need : Register.of(paidFor.statements(), Register::isNeed).entries()) {
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
    RecommendationStatus status = material.status();
    page.heading("##", "Register of recommendations");
    page.paragraph(
        words(
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
    return mark + Markdown.escaped(said.text()) + mark + " " + said.statementId();
  }

  private static String heard(Register.Entry entry) {
    return year(entry.first()) + ", " + year(entry.last());
  }

  private static String year(StatementTable.Row said) {
    return said.year() == null ? "no date" : said.year().toString();
  }

  private String beneficiary(StatementTable.Row need) {
    return need.states().isEmpty()
        ? orNone(need.regions().stream().map(labels::region).toList())
        : orNone(need.states().stream().map(labels::state).toList());
  }

  private String candidates(StatementTable.Row said, List<LaterWords.Candidate> candidates) {
    if (said.year() == null) {
      return "Without a date nothing is later.";
    }
    List<String> shown = new ArrayList<>();
    for (LaterWords.Candidate each : candidates) {
      StatementTable.Row statement = each.statement();
      shown.add(
          words(
              "candidate %.2f (%s, %s): %s",
              each.score(), statement.role(), year(statement), quoted(statement)));
    }
    return shown.isEmpty() ? "No later document seems to." : String.join("; ", shown);
  }

  private static String orNone(Iterable<String> values) {
    String joined = String.join(", ", values);
    return joined.isEmpty() ? "none" : Markdown.escaped(joined);
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
