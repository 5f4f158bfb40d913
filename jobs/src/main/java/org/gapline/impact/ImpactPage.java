package org.gapline.impact;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gapline.chart.Labels;
import org.gapline.chart.Wording;
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
  private final Labels labels;

  /**
   * A page.
   *
   * @param codebook names of themes, regions and States
   */
  public ImpactPage(ImpactMaterial material, PaidFor paidFor, Codebook codebook) {
    this.material = material;
    this.paidFor = paidFor;
    this.labels = new Labels(codebook);
  }

  /** What is to be said in place of an account that would tell of no event; else empty. */
  public Optional<String> emptiness() {
    if (!paidFor.events().isEmpty()) {
      return Optional.empty();
    }
    String theme = paidFor.theme();
    if (paidFor.donor() == null) {
      return Optional.of(
          "No event in this release is on " + Wording.inSentence(labels.theme(theme)) + ".");
    }
    Set<String> others = PaidFor.of(material, paidFor.donor(), null).all(Participation::themesOf);
    return Optional.of(
        words(
            "%s paid for no event on %s in this release. Themes of the events that it paid for: %s.",
            paidFor.donor(),
            Wording.inSentence(labels.theme(theme)),
            others.isEmpty() ? "none" : String.join(", ", others)));
  }

  /** What can be evaluated, and what the estimates say, in plain text for a terminal. */
  public String summary() {
    Markdown page = new Markdown();
    evaluability(page);
    new EstimateSection(labels::theme).write(page, impacts(), List.of());
    return PlainText.of(page.toString());
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
    new SaidSections(material, paidFor, labels).write(page);
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
            byName(paidFor.all(EventTable.Row::regions), labels::region),
            states.size(),
            byName(states, labels::state),
            byName(themes, labels::theme)));
    page.head("Event", "Date", "Title", "States named", "Paid by");
    for (EventTable.Row event : paidFor.events()) {
      page.row(
          event.eventId(),
          when(event),
          title(event),
          Integer.toString(event.states().size()),
          orNone(event.donors()));
    }
    page.end();
  }

  private static String title(EventTable.Row event) {
    String title = Markdown.escaped(event.title() == null ? "title not stated" : event.title());
    return Strays.isListing(event.title())
        ? title + " (a list of news: what stands under it may be of several events)"
        : title;
  }

  private static String when(EventTable.Row event) {
    if (event.day() == null) {
      return "no date";
    }
    return (event.startDate() == null ? "until " : "") + event.day();
  }

  private void said(Markdown page, Role role, String heading) {
    page.heading("##", heading);
    Map<String, List<StatementTable.Row>> byTheme = paidFor.byTheme(role);
    if (byTheme.isEmpty()) {
      page.paragraph(SaidSections.NONE);
      return;
    }
    page.head("Theme", "Statements", "Ids");
    byTheme.forEach(
        (theme, statements) ->
            page.row(
                Markdown.escaped(labels.theme(theme)),
                Integer.toString(statements.size()),
                Markdown.ids(statements.stream().map(StatementTable.Row::statementId).toList())));
    page.end();
  }

  /** Names in the order of the alphabet; accents do not put one behind all others. */
  static String byName(Collection<String> ids, UnaryOperator<String> name) {
    return orNone(ids.stream().map(name).sorted(Collator.getInstance(Locale.ROOT)).toList());
  }

  static String orNone(Iterable<String> values) {
    String joined = String.join(", ", values);
    return joined.isEmpty() ? "none" : Markdown.escaped(joined);
  }

  static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
