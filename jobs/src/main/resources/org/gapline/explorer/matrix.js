// Themes by regions for the chosen period: in each cell how many of how many events; shaded in fixed
// steps, hatched where too few events report.
const Matrix = (() => {
  const { el, button } = Dom;
  const SHADED_FROM = 10;
  const SHOWN_FROM = 5;
  const STEPS = [[0.2, "step-3"], [0.1, "step-2"], [0, "step-1"]];

  function columns(state) {
    return Data.units.filter((unit) => unit.id === "all" || unit.id === state.region
      || (unit.kind === "region" && unit.reporting >= SHOWN_FROM));
  }

  function leftOut(state) {
    const few = Data.units.filter((unit) => unit.kind === "region" && unit.id !== state.region
      && unit.reporting < SHOWN_FROM);
    return few.length === 0 ? null : el("p", { class: "note" }, "Too few events to show: "
      + few.map((unit) => unit.label + " " + unit.reporting).join(", ") + ".");
  }

  function themes() {
    return Data.standingOf("all").map((row) => row.theme)
      .filter((theme) => Data.parents(theme).length === 0);
  }

  function style(figure) {
    if (figure.reporting < SHADED_FROM) {
      return "cell thin";
    }
    return "cell " + (figure.withGap === 0 ? "" : STEPS.find(([from]) => figure.share >= from)[1]);
  }

  function cell(theme, unit, state) {
    const figure = Choose.figure(unit.id, theme, state.period);
    if (figure === null) {
      return el("td", { class: "cell none" }, "–");
    }
    const last = state.period === "" && figure.last !== "No date" ? figure.last.slice(-4) : "";
    const short = figure.withGap + "/" + figure.reporting;
    return el("td", { class: style(figure) }, figure.withGap === 0 ? short : [
      button(short, "cell-" + theme + "-" + unit.id, () => View.read(theme, unit.id), {
        "aria-label": Data.theme(theme) + ", " + unit.label + ": " + Words.of(figure)
          + " events. Read the sentences" }),
      last === "" ? null : el("span", { class: "last" }, last)]);
  }

  function table(list, units, state) {
    return el("table", { class: "matrix" },
      el("caption", { class: "unseen" }, "Events with the challenge of reporting events, by theme"
        + " and region, " + Choose.periodWords(state.period)),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Theme"), units.map((unit) =>
        el("th", { scope: "col" }, unit.id === "all" ? "All" : unit.label)))),
      el("tbody", {}, list.map((theme) => el("tr", {},
        el("th", { scope: "row" }, Data.theme(theme)),
        units.map((unit) => cell(theme, unit, state))))));
  }

  function download(list, units, state) {
    return list.flatMap((theme) => units.map((unit) => {
      const figure = Choose.figure(unit.id, theme, state.period) || {};
      return { theme, region: unit.id, period: Choose.periodWords(state.period),
        events_with_gap: figure.withGap, events_reporting: figure.reporting, share: figure.share,
        low: figure.low, high: figure.high };
    })).filter((row) => row.events_reporting !== undefined);
  }

  function key() {
    const sample = (style, words) => [el("span", { class: "sample " + style, "aria-hidden": "true" }),
      " " + words + " "];
    return el("p", { class: "note key" }, sample("step-1", "under 10%"), sample("step-2", "10–19%"),
      sample("step-3", "20% or more"), sample("thin", "fewer than 10 reporting events"));
  }

  function build(state) {
    const units = columns(state);
    const list = themes();
    const listed = () => download(list, units, state);
    return [
      el("h2", { tabindex: "-1" }, "Themes by region, " + Choose.periodWords(state.period)),
      list.length === 0 ? null : el("p", { class: "note" },
        "Events at which a challenge on the theme was reported / reporting events for the region"
          + (state.period === "" ? "; year last heard beneath." : ".")
          + " A dash: never reported there, or no reporting event. Choose a cell to read its sentences."),
      list.length === 0 ? el("p", {}, "No reported challenge is on file.")
        : el("div", { class: "scroll", tabindex: "0", role: "region",
          "aria-label": "Themes by region" }, table(list, units, state)),
      list.length === 0 ? null : key(),
      leftOut(state),
      list.length === 0 ? null : Downloads.line("themes-by-region", listed().length, listed),
    ];
  }

  return { build };
})();
