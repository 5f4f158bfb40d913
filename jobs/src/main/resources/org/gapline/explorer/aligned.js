// What is reported beside how States are rated, in the order that the reader chooses.
const Aligned = (() => {
  const { el, button } = Dom;
  const FIRST = 15;
  const COLUMNS = [
    { id: "theme", words: "Theme", style: "subject", by: (row) => row.themeName },
    { id: "indicator", words: "Rated by", style: "indicator", by: (row) => row.name || null },
    { id: "reported", words: "Events reporting it", style: "tally", most: true,
      by: (row) => row.share },
    { id: "rated", words: "States below the line", style: "rated", most: true,
      by: (row) => row.weakShare },
    { id: "class", words: "Class", style: "class",
      by: (row) => Data.alignedWords.classes.indexOf(row.class) },
  ];
  let all = false;

  // The orders that can stand in the address: a column, the largest first with a minus before it.
  function orders() {
    return COLUMNS.flatMap((column) => [column.id, "-" + column.id]);
  }

  function compare(a, b) {
    return typeof a === "string" ? a.localeCompare(b, "en") : a - b;
  }

  // Rows without a value stand at the end, whichever way the others are sorted.
  function sorted(rows, order) {
    const column = COLUMNS.find((each) => each.id === order.replace("-", ""));
    const way = order.startsWith("-") ? -1 : 1;
    const known = rows.filter((row) => column.by(row) !== null);
    const unknown = rows.filter((row) => column.by(row) === null);
    known.sort((a, b) => way * compare(column.by(a), column.by(b)));
    return [...known, ...unknown];
  }

  function next(column, order) {
    const other = order.startsWith("-") ? column.id : "-" + column.id;
    return order.replace("-", "") === column.id ? other : (column.most ? "-" : "") + column.id;
  }

  function heading(column, order) {
    const sorts = order.replace("-", "") === column.id;
    const way = order.startsWith("-") ? "descending" : "ascending";
    return el("th", { scope: "col", role: "columnheader", class: column.style,
      "aria-sort": sorts ? way : "none" },
    button(column.words + (sorts ? (way === "ascending" ? " ↑" : " ↓") : ""),
      "sort-" + column.id, () => State.set({ sort: next(column, order) }),
      { class: "link strong", "aria-label": "Sort by: " + column.words }));
  }

  function cell(column, words, note) {
    return el("td", { role: "cell", class: COLUMNS[column].style,
      "data-label": COLUMNS[column].words },
    words, note ? [" ", el("span", { class: "note" }, note)] : null);
  }

  function reported(row) {
    if (row.share === null) {
      return cell(2, "–", null);
    }
    const key = "aligned-" + [row.theme, row.scheme, row.indicator].join("-");
    const words = Words.of(row);
    return cell(2, row.withGap === 0 ? words : button(words, key, () => View.show("sentences", {
      theme: row.theme, period: row.period, role: "challenge", who: "counted", language: "",
      find: "", event: "" }),
    { class: "link strong", "aria-label": words + " events: read the sentences on "
      + row.themeName + ", " + Choose.periodWords(row.period) }), Words.interval(row));
  }

  function line(row, state) {
    return el("tr", { role: "row", class: row.theme === state.theme ? "chosen" : null },
      el("th", { scope: "row", role: "rowheader", class: "subject" }, row.themeName),
      cell(1, row.name || "No indicator on file", row.schemeName),
      reported(row),
      cell(3, row.ratedWords, row.coverage),
      cell(4, Words.label(row.class), row.reason));
  }

  function download(rows) {
    return rows.map((row) => ({
      theme: row.theme, region: row.region, scheme: row.scheme, indicator: row.indicator,
      period: row.period, reported_share: row.share, low: row.low, high: row.high,
      events_reporting: row.reporting, events_with_gap: row.withGap,
      rated_weak_share: row.weakShare, states_rated: row.rated, states_weak: row.weak,
      states: row.states, rated_from: row.from, rated_until: row.until,
      states_rated_twice: row.twice, improved: row.improved, worsened: row.worsened,
      alignment_class: row.class, reason: row.reason }));
  }

  function table(rows, state) {
    return el("table", { class: "aligned", role: "table" },
      el("caption", { class: "unseen" },
        Data.alignedWords.heading + ", " + Data.inSentence(state.region)),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" },
        COLUMNS.map((column) => heading(column, state.sort)))),
      el("tbody", { role: "rowgroup" }, rows.map((row) => line(row, state))));
  }

  function foot(rows, shown) {
    const rest = rows.length - shown.length;
    const more = rest > 0 ? button("Show the other " + Words.count(rest, "row"), "more-aligned",
      () => {
        all = true;
        View.draw();
      }, { class: "link" }) : null;
    return el("div", { class: "foot" }, el("p", {}, more),
      Downloads.line("alignment", rows.length, () => download(rows)));
  }

  function build(state) {
    const rows = sorted(Data.alignedOf(state.region), state.sort);
    const shown = all || View.isPrinting() ? rows : rows.slice(0, FIRST);
    const where = state.region === "all" ? "" : ", " + Data.unit(state.region);
    return [
      el("h2", { tabindex: "-1" }, Data.alignedWords.heading + where),
      el("p", { class: "note" }, rows.length > 0 || Data.aligned.length === 0
        ? Data.alignedWords.note : "Nothing is reported or rated here."),
      rows.length === 0 ? null : table(shown, state),
      rows.length === 0 ? null : foot(rows, shown),
    ];
  }

  return { orders, build };
})();
