// The choices: region or grouping, theme, role, who says so, period, language, and the search.
const Bar = (() => {
  const { el } = Dom;
  const PAUSE = 150;
  const controls = {};
  let typing = 0;

  function option(value, words) {
    return el("option", { value }, words);
  }

  function select(name, words, options) {
    controls[name] = el("select", {
      id: "choice-" + name,
      change: (event) => State.set({ [name]: event.target.value, event: "" }),
    }, options);
    return el("div", { class: "choice" }, el("label", { for: "choice-" + name }, words),
      controls[name]);
  }

  function unit(row) {
    const inset = row.kind === "region" ? "\u2003" : "";
    return option(row.id, inset + row.label + " (" + Words.number(row.reporting) + ")");
  }

  function regions() {
    const groupings = Data.units.filter((row) => row.kind === "grouping").map(unit);
    return [
      ...Data.units.filter((row) => row.kind !== "grouping").map(unit),
      groupings.length === 0 ? null : el("optgroup", { label: "Groupings" }, groupings),
    ];
  }

  function periods() {
    const newest = [...Data.eventYears].reverse();
    const spans = Choose.threeYears().reverse()
      .map((years) => option(years, Choose.periodWords(years)));
    return [
      option("", "All years"),
      el("optgroup", { label: "Calendar year" },
        newest.map((year) => option(String(year), String(year)))),
      spans.length === 0 ? null : el("optgroup", { label: "Three years" }, spans),
      Data.alignedPeriods.length === 0 ? null : el("optgroup", { label: "Beside ratings" },
        Data.alignedPeriods.map((years) => option(years, Choose.periodWords(years)))),
    ];
  }

  function named(rows) {
    return rows.map((row) => option(row.id, row.label));
  }

  function speakers() {
    const counting = Data.speakers.filter((row) => row.counts).length;
    const some = " (" + counting + " of " + Data.speakers.length + ")";
    return [option("counted", "Those that count" + some), option("any", "Everybody"),
      ...named(Data.speakers), option(Choose.NO_EVENT, "Said at no event")];
  }

  function search() {
    controls.find = el("input", {
      id: "choice-find",
      type: "search",
      placeholder: "for example, passenger data",
      autocomplete: "off",
      input: () => {
        clearTimeout(typing);
        typing = setTimeout(() => State.set({ find: controls.find.value }, true), PAUSE);
      },
    });
    return el("div", { class: "choice find" },
      el("label", { for: "choice-find" }, "Search sentences and events"), controls.find);
  }

  function choices() {
    return el("div", { class: "choices" },
      select("region", "Region or grouping", regions()),
      select("theme", "Theme", [option("", "All themes"), ...named(Data.themes)]),
      select("role", "Role", [...named(Data.roles), option("any", "Any")]),
      select("who", "Who says so", speakers()),
      select("period", "Period", periods()),
      select("language", "Language", [option("", "Any"), ...named(Data.languages)]));
  }

  function show(state) {
    Object.entries(controls)
      .filter(([name, control]) => control.value !== state[name])
      .forEach(([name, control]) => { control.value = state[name]; });
    document.getElementById("chosen").textContent = inWords(state);
  }

  // The choice in one line, for print and for the folded bar on a phone.
  function inWords(state) {
    const words = (name) => controls[name].selectedOptions[0]?.textContent.trim() || state[name];
    return [words("region"), words("theme"), Choose.periodWords(state.period)].join(" · ");
  }

  function build() {
    const folded = el("details", { class: "fold", open: !matchMedia("(max-width: 760px)").matches },
      el("summary", {}, el("strong", {}, "Filters"), " ", el("span", { id: "chosen" })), choices());
    return el("section", { class: "bar", "aria-label": "Choose what is shown" },
      el("div", { class: "inner" }, folded, search(),
        el("p", { class: "note" },
          "Filters choose sentences and figures made beforehand; the page computes no statistic."
            + " Role, who says so, language and search choose sentences only. ",
          Dom.button("Clear filters", "clear", () => State.clear(), { class: "link" }))));
  }

  return { build, show };
})();
