// The trend of a theme in a region: drawing, what can be said of it, and the figures as a table.
const Trend = (() => {
  const { el, button } = Dom;

  function title(trend) {
    const years = Data.years.length === 0 ? ""
      : ", " + Data.years[0] + " to " + Data.years[Data.years.length - 1];
    const where = trend.region === "all" ? "" : ", " + Data.unit(trend.region);
    return Data.theme(trend.theme) + where + ": " + trend.verdict.toLowerCase() + years;
  }

  function words(trend) {
    return el("div", { class: "can-be-said" },
      el("h3", {}, "What can be said"),
      el("p", {}, Verdict.parts(trend)),
      el("p", {}, trend.meaning),
      trend.ground === "" ? null : el("p", { class: "note" }, trend.ground),
      el("dl", { class: "figures" }, trend.facts.map(([name, value]) =>
        el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
      el("p", { class: "note" }, Data.notes.agenda));
  }

  function table(trend) {
    const headings = ["Year", "Reporting events", "With the challenge", "Share, 95% interval"];
    const cell = (words) => el("td", {}, words);
    return el("details", { class: "more", "data-key": "figures" },
      el("summary", {}, "The figures as a table"),
      el("table", { class: "years-table" },
        el("caption", { class: "unseen" }, title(trend)),
        el("thead", {}, el("tr", {}, headings.map((heading) =>
          el("th", { scope: "col" }, heading)))),
        el("tbody", {}, trend.years.map((row) => el("tr", {},
          el("th", { scope: "row" }, button(String(row.period), "year-" + row.period, () =>
            View.readYear(trend.theme, row.period), { class: "link",
            "aria-label": "Read the sentences of " + row.period })),
          cell(Words.number(row.reporting)), cell(Words.number(row.withGap)),
          cell(Words.interval(row)))))));
  }

  function download(trend) {
    const rows = (list, kind) => list.map((row) => ({
      region: trend.region, theme: trend.theme, period_kind: kind, period: row.period,
      events_reporting: row.reporting, events_with_gap: row.withGap, share: row.share, low: row.low,
      high: row.high, verdict: trend.verdict, reason: trend.reason }));
    return [...rows(trend.years, "year"), ...rows(trend.rolling, "rolling3")];
  }

  function drawn(trend) {
    return el("figure", {},
      el("p", { class: "note" },
        Data.notes.share + Data.inSentence(trend.region) + ". " + Data.notes.trend
          + " Choose a year to read its sentences."),
      TrendPlot.build(trend, (year) => View.readYear(trend.theme, year)),
      el("figcaption", { class: "note" },
        Data.notes.axis + Data.release.imprint));
  }

  function build(state) {
    const theme = View.theme(state);
    const trend = theme === null ? undefined : Data.trend(state.region, theme);
    if (trend === undefined) {
      return [el("h2", { tabindex: "-1" }, "Trend"),
        el("p", {}, "No figure is on file for this theme and region.")];
    }
    const definition = Data.definition(theme);
    return [
      el("h2", { tabindex: "-1" }, title(trend)),
      definition === "" ? null : el("p", { class: "definition" }, definition),
      trend.years.length === 0 ? words(trend)
        : el("div", { class: "trend-and-words" }, drawn(trend), words(trend)),
      trend.years.length === 0 ? null : table(trend),
      trend.years.length === 0 ? null : Downloads.line("trend",
        trend.years.length + trend.rolling.length, () => download(trend)),
    ];
  }

  return { build };
})();
