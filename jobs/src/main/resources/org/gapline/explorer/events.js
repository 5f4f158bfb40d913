// The events of the choice, newest first; each leads to its sentences.
const Events = (() => {
  const { el, button } = Dom;
  const PAGE = 25;
  let shown = PAGE;
  let of = "";
  const counts = new Map();
  Data.statements.forEach((row) => counts.set(row.event, (counts.get(row.event) || 0) + 1));

  function cell(heading, ...children) {
    return el("td", { role: "cell", "data-label": heading }, children);
  }

  function sentences(row) {
    const count = counts.get(row.id) || 0;
    if (count === 0) {
      return row.sentences === 0 ? "None" : Words.number(row.sentences) + ", not held in this page";
    }
    const part = count === row.sentences ? "" : " of " + Words.number(row.sentences);
    return button(Words.number(count) + part, "event-" + row.id,
      () => View.show("sentences", { event: row.id, theme: "", role: "any", who: "any",
        language: "", period: "", find: "" }),
      { class: "link", "aria-label": "Read " + Words.number(count) + part
        + (row.sentences === 1 ? " sentence" : " sentences") + " of " + row.title });
  }

  function row(event) {
    return el("tr", { role: "row" }, cell("When", event.when),
      el("th", { scope: "row", role: "rowheader" }, event.title,
        el("span", { class: "note" }, event.kind)),
      cell("Where", event.where), cell("For", event.audience),
      cell("Sentences", sentences(event)),
      cell("About it", Sentence.link(event.address, "None")));
  }

  function table(rows) {
    const headings = ["When", "Event", "Where", "For", "Sentences", "About it"];
    return el("table", { class: "events", role: "table" },
      el("caption", { class: "unseen" }, "Events of this choice"),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, headings.map((heading) =>
        el("th", { scope: "col", role: "columnheader" }, heading)))),
      el("tbody", { role: "rowgroup" }, rows.map(row)));
  }

  function held() {
    const missing = Data.release.events - Data.events.length;
    return missing === 0 ? "" : " This page holds the newest " + Words.number(Data.events.length)
      + " of " + Words.number(Data.release.events)
      + " events; for all of them: " + Downloads.rest("events") + ".";
  }

  function download(event) {
    return { event_id: event.id, kind: event.kind, title: event.title, when: event.when,
      year: event.year, where: event.where, for: event.audience, themes: event.themes,
      about_this_event: event.address.length === 0 ? null : event.address[0] };
  }

  function build(state) {
    if (of !== JSON.stringify(state)) {
      of = JSON.stringify(state);
      shown = PAGE;
    }
    const rows = Choose.events(state);
    const rest = Math.min(PAGE, rows.length - shown);
    return [
      el("h2", { tabindex: "-1" }, "Events"),
      el("p", { class: "note" }, Words.count(rows.length, "event") + " of this region, theme and"
        + " period, newest first; those without a date at the end." + held()),
      rows.length === 0 ? el("p", { class: "nothing" }, "No event fits this choice.")
        : table(rows.slice(0, shown)),
      rest <= 0 ? null : el("p", {}, button("Show " + Words.count(rest, "more event"), "more-events",
        () => {
          shown += PAGE;
          View.draw();
        }, { class: "link" })),
      rows.length === 0 ? null : Downloads.line("events", rows.length, () => rows.map(download)),
    ];
  }

  return { build };
})();
