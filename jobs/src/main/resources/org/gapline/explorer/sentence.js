// One sentence with all that a reader needs to judge it.
const Sentence = (() => {
  const { el } = Dom;

  function link(address, none) {
    if (address.length === 0) {
      return el("span", { class: "none" }, none);
    }
    return address.length === 1 ? address[0]
      : el("a", { href: address[0], rel: "noopener noreferrer" }, address[1]);
  }

  // Only the source's own wording may be looked up at the address; re-told wording is not there.
  function lead(row) {
    return row.from !== null && row.from.own ? "Source" : "About this event";
  }

  function said(row) {
    return [
      row.leadIn === null ? null : el("span", { class: "note lead-in" }, "In context: ",
        el("span", { lang: row.language, dir: "auto" }, row.leadIn)),
      el("p", { lang: row.language, dir: "auto" }, row.text),
    ];
  }

  function tags(row) {
    return el("p", { class: "tags" },
      el("span", { class: "role" }, Words.label(row.role)), " ",
      row.themes.map(Data.theme).join(" · "),
      row.regions.length === 0 ? null
        : el("span", { class: "regions" }, row.regions.map(Data.unit).join(" · ")));
  }

  function origin(row) {
    const address = row.from ? row.from.address : [];
    return el("div", { class: "origin" },
      el("span", {}, address.length === 0 ? null : lead(row) + ": ",
        link(address, "No link recorded for this event")),
      Citation.copyButton(row), el("code", {}, row.id));
  }

  function counted(row) {
    if (row.role !== "challenge") {
      return [];
    }
    const themed = row.themes.some((theme) => theme !== "other");
    const words = !row.counted ? "No" : themed ? "Yes" : "Under no theme";
    return [["Counted", words]];
  }

  function facts(row) {
    const list = [["Said by", Words.label(row.speaker)], ["Confidence", row.confidence.toFixed(2)],
      ["Rules", row.rules.join(", ") || "–"], ["Decided by", Words.label(row.decidedBy)],
      ...counted(row), ["Document", row.source]];
    return el("dl", { class: "facts" }, list.map(([name, value]) =>
      el("div", {}, el("dt", {}, name), el("dd", {}, value))));
  }

  function build(row) {
    return el("li", { class: "statement" },
      el("div", { class: "said" }, said(row), tags(row), origin(row)), facts(row));
  }

  // The wording as the page shows it, with quotation marks only where it is the source's own and
  // without what joins items of a list; statements.text of the release is the text itself.
  function download(row) {
    const address = row.from && row.from.address.length > 0 ? row.from.address[0] : null;
    const own = row.from !== null && row.from.own;
    return {
      statement_id: row.id, role: row.role, themes: row.themes, asserted_by: row.speaker,
      counted: row.counted, regions: row.regions, lead_in: row.leadIn, wording: row.text,
      confidence: row.confidence, rules: row.rules, decided_by: row.decidedBy, source: row.source,
      year: row.about ? row.about.year : row.year, language: row.language, event_id: row.event,
      event: row.about ? row.about.title : null, doc_id: row.document,
      source_address: own ? address : null, about_this_event: own ? null : address };
  }

  return { build, download, lead, link };
})();
