// The standing list of the chosen region; each theme leads to its trend, each count to its sentences.
const Standing = (() => {
  const { el, button } = Dom;
  const FIRST = 10;
  const FIRST_ON_A_PHONE = 5;
  let all = false;

  function cell(heading, style, ...children) {
    return el("td", { role: "cell", class: style, "data-label": heading }, children);
  }

  function theme(row, state) {
    const parents = Data.parents(row.theme);
    return el("th", { scope: "row", role: "rowheader", class: "subject" },
      button(Data.theme(row.theme), "theme-" + row.theme, () => View.show("trend", {
        theme: row.theme, event: "" }),
      { class: "link strong", "aria-current": row.theme === state.theme ? "true" : null }),
      parents.length === 0 ? null
        : el("span", { class: "note" }, "Part of " + parents.join(", ")));
  }

  function tally(row, state) {
    const figure = Choose.figure(state.region, row.theme, state.period);
    if (figure === null) {
      return ["–", el("span", { class: "note" }, "no reporting event")];
    }
    return [
      button(Words.of(figure), "tally-" + row.theme, () => View.show("sentences", {
        theme: row.theme, role: "challenge", who: "counted", language: "", find: "", event: "" }),
      { class: "link strong", "aria-label": Words.of(figure) + " events: read the sentences on "
        + Data.theme(row.theme) }),
      el("span", { class: "note" }, Words.interval(figure)),
    ];
  }

  function states(row) {
    return row.states.length === 0 ? "None named" : el("details", {},
      el("summary", {}, Words.number(row.states.length)),
      el("span", { class: "note" }, row.states.join(", ")));
  }

  function recommendation(row) {
    const latest = Data.statement(row.recommendation);
    if (latest === undefined) {
      return row.recommendation === null ? "None on file" : "Not held in this page";
    }
    const led = latest.leadIn === null ? [] : [el("span", { class: "note lead-in" },
      "In context: " + latest.leadIn)];
    return [...led, button(Words.start(latest.text, 120), "latest-" + row.theme, () =>
      View.show("sentences", { theme: row.theme, sentence: latest.id }),
    { class: "link plain", lang: latest.language }),
    el("span", { class: "note" }, latest.about ? latest.about.when : "No date")];
  }

  function verdict(row, state) {
    const trend = Data.trend(state.region, row.theme);
    return trend === undefined ? "–" : [...Verdict.parts(trend),
      trend.agenda === "" ? null : el("span", { class: "note agenda" }, trend.agenda)];
  }

  function row(figures, state) {
    const chosen = figures.theme === View.theme(state);
    return el("tr", { role: "row", class: chosen ? "chosen" : null },
      theme(figures, state),
      cell("Events reporting it", "tally", tally(figures, state)),
      cell("First heard", "first", figures.first),
      cell("Last heard", "last", figures.last),
      cell("States taking part", "states", states(figures)),
      cell("Progress since", "progress", Words.count(figures.progress, "event")),
      cell("Latest recommendation", "recommendation", recommendation(figures)),
      cell("By year", "years", Bars.ofTheme(state.region, figures.theme)),
      cell("Verdict", "verdict-cell", verdict(figures, state)));
  }

  function head(state) {
    const events = "Events reporting it"
      + (state.period === "" ? "" : ", " + Choose.periodWords(state.period));
    const headings = ["Theme", events, "First heard", "Last heard", "States taking part",
      "Progress since", "Latest recommendation", "By year", "Verdict"];
    const styles = ["subject", "tally", "first", "last", "states", "progress", "recommendation",
      "years", "verdict-cell"];
    return el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, headings.map((words, i) =>
      el("th", { scope: "col", role: "columnheader", class: styles[i] }, words))));
  }

  function table(rows, state) {
    const title = "Standing list, " + Data.unit(state.region);
    return el("table", { class: "standing", role: "table" },
      el("caption", { class: "unseen" }, title), head(state),
      el("tbody", { role: "rowgroup" }, rows.map((figures) => row(figures, state))));
  }

  function download(rows, state) {
    return rows.map((row) => {
      const trend = Data.trend(state.region, row.theme) || {};
      return {
        region: row.region, theme: row.theme, events_with_gap: row.withGap,
        events_reporting: row.reporting, share: row.share, low: row.low, high: row.high,
        first_heard: row.first, last_heard: row.last, states: row.states,
        progress_since: row.progress, latest_recommendation_id: row.recommendation,
        verdict: trend.verdict, reason: trend.reason, agenda: trend.agenda };
    });
  }

  function foot(rows, shown, state) {
    const rest = rows.length - shown.length;
    const more = rest > 0
      ? button("Show the other " + Words.count(rest, "theme"), "more-themes", () => {
        all = true;
        View.draw();
      }, { class: "link" }) : null;
    return el("div", { class: "foot" }, el("p", {}, more),
      Downloads.line("standing", rows.length, () => download(rows, state)));
  }

  function build(state) {
    const rows = Choose.standing(state);
    const few = matchMedia("(max-width: 760px)").matches ? FIRST_ON_A_PHONE : FIRST;
    const shown = all || View.isPrinting() ? rows : rows.slice(0, few);
    const where = state.region === "all" ? "" : ", " + Data.unit(state.region);
    return [
      el("h2", { tabindex: "-1" }, "Standing list: what workshops report as a challenge" + where),
      Notice.build(),
      el("p", { class: "answer" }, answer(state, rows)),
      rows.length === 0 ? null : el("p", { class: "note" },
        Data.notes.standing
          + (state.period === "" ? ""
            : " Only the column of events and the order follow the period chosen.")),
      rows.length === 0 ? null : table(shown, state),
      rows.length === 0 ? null : foot(rows, shown, state),
    ];
  }

  // As the page says it of all regions, and as briefings count: sub-themes apart.
  function themes(rows) {
    const main = rows.filter((row) => Data.parents(row.theme).length === 0).length;
    const sub = rows.length - main;
    return Words.count(main, "theme") + (sub === 0 ? "" : " and " + Words.count(sub, "sub-theme"));
  }

  function answer(state, rows) {
    if (state.region === "all") {
      return Data.release.answer;
    }
    const unit = Data.unitRow(state.region);
    return Words.count(unit.reporting, "reporting event") + ", " + Words.number(unit.dated)
      + " with a date. " + themes(rows) + (rows.length === 1 ? " was" : " were")
      + " heard as a challenge.";
  }

  return { build };
})();
