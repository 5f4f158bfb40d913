package org.gapline.explorer;

import java.util.List;
import java.util.Optional;
import org.gapline.chart.Labels;
import org.gapline.chart.Tally;
import org.gapline.chart.Wording;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/** One theme: its trend, what can be said of it, and its sentences by role, newest first. */
final class ThemeSection {

  /** So many challenges stand open, the rest unfold; of other roles fewer. */
  private static final int OPEN_CHALLENGES = 5;

  private static final int OPEN_OTHERS = 3;

  /** More of a role are left to the scripts, or the export: without scripts this is a summary. */
  static final int MOST = 10;

  private static final List<Role> ROLES =
      List.of(
          Role.CHALLENGE, Role.RECOMMENDATION, Role.PROGRESS, Role.COMMITMENT, Role.GOOD_PRACTICE);

  private final PageIndex index;
  private final Html html;
  private final StatementView statements;

  ThemeSection(PageIndex index, Html html, StatementView statements) {
    this.index = index;
    this.html = html;
    this.statements = statements;
  }

  void write(String theme) {
    html.open("section", "class", "theme", "id", PageWords.anchor("theme", theme));
    html.leaf("h3", heading(theme));
    String definition = index.labels().definition(theme);
    if (!definition.isEmpty()) {
      html.leaf("p", definition, "class", "definition");
    }
    if (!index.trends().shares(Labels.ALL, theme).isEmpty()) {
      trend(theme);
    }
    ROLES.forEach(role -> role(theme, role));
    html.open("p", "class", "back").leaf("a", "Back to the standing list", "href", "#standing");
    html.close().close();
  }

  private String heading(String theme) {
    Optional<TrendTestTable.Row> test = index.trends().test(Labels.ALL, theme);
    List<Integer> years = index.trends().years();
    String label = index.labels().theme(theme);
    if (test.isEmpty() || years.isEmpty()) {
      return label;
    }
    return label + ": " + test.get().verdict() + PageWords.span(years);
  }

  private void trend(String theme) {
    html.open("div", "class", "trend-and-words").open("figure");
    html.leaf("p", PageNotes.SHARE + "all regions. " + PageNotes.TREND, "class", "note");
    new TrendFigure(index, html, Labels.ALL, theme).write();
    html.leaf("figcaption", caption(theme), "class", "note");
    html.close();
    html.open("div", "class", "can-be-said");
    html.leaf("h4", "What can be said");
    words(new TrendWords(index, Labels.ALL, theme));
    html.close().close();
  }

  private String caption(String theme) {
    Tally dated =
        new Tally(index.trends().withGap(Labels.ALL, theme), index.trends().dated(Labels.ALL));
    return PageNotes.AXIS
        + Wording.digits(dated.with())
        + " of "
        + Wording.digits(dated.of())
        + " dated events. "
        + index.data().caption().imprint()
        + ".";
  }

  private void words(TrendWords words) {
    html.open("p");
    new VerdictView(html).write(words);
    html.close();
    html.leaf("p", words.meaning());
    if (!words.ground().isEmpty()) {
      html.leaf("p", words.ground(), "class", "note");
    }
    html.open("dl", "class", "figures");
    for (Fact fact : words.facts()) {
      html.open("div").leaf("dt", fact.name()).leaf("dd", fact.words()).close();
    }
    html.close();
    html.leaf("p", PageNotes.AGENDA, "class", "note");
  }

  private void role(String theme, Role role) {
    NewestStatements all = index.data().statements().of(theme, role);
    if (all.count() == 0) {
      return;
    }
    List<PageStatement> shown = all.newestFirst();
    html.leaf("h4", PageWords.label(role.id()) + " (" + Wording.digits(all.count()) + ")");
    if (shown.size() < all.count()) {
      html.leaf("p", rest(shown.size(), all.count()), "class", "note");
    }
    int open = Math.min(role == Role.CHALLENGE ? OPEN_CHALLENGES : OPEN_OTHERS, shown.size());
    list(shown.subList(0, open));
    List<PageStatement> more = shown.subList(open, shown.size());
    if (!more.isEmpty()) {
      html.open("details", "class", "more");
      html.leaf("summary", "Show " + Wording.count(more.size(), "more sentence"));
      list(more);
      html.close();
    }
  }

  private String rest(int shown, int all) {
    return "This page holds the newest "
        + Wording.digits(shown)
        + " of "
        + Wording.digits(all)
        + "; for all of them: "
        + ExportLine.of(index.data().caption(), StatementTable.TABLE.name())
        + ".";
  }

  private void list(List<PageStatement> shown) {
    html.open("ul", "class", "statements");
    shown.forEach(statements::write);
    html.close();
  }
}
