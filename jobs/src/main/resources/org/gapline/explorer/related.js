// Themes that were reported together, and for analysts the phrases that the codebook does not know;
// each leads to its sentences.
const Related = (() => {
  const { el, button } = Dom;

  function pair(row) {
    const words = Data.theme(row.a) + " and " + Data.theme(row.b);
    return el("li", {},
      button(words, "pair-" + row.a + "-" + row.b, () => View.show("sentences", {
        theme: row.a, with: row.b, region: "all", role: "challenge", who: "counted", period: "",
        language: "", find: "", event: "" }),
      { class: "link strong", "aria-label": words + ": read the sentences of these events" }),
      el("span", { class: "note" }, row.words));
  }

  function sentence(row, id) {
    const held = Data.statement(id);
    return el("li", {}, held === undefined ? "Not held in this page: " + id
      : button(Words.start(held.text, 160), "phrase-" + row.phrase + "-" + row.region + "-" + id,
        () => View.show("sentences", { theme: "", event: "", sentence: id }),
        { class: "link plain", lang: held.language }));
  }

  function phrase(row) {
    return el("li", {}, el("strong", {}, row.phrase), ", " + Data.inSentence(row.region),
      el("span", { class: "note" }, row.words),
      el("ul", {}, row.statements.map((id) => sentence(row, id))));
  }

  function list(rows, item, note, none) {
    return rows.length === 0 ? [el("p", { class: "note" }, none)]
      : [el("p", { class: "note" }, note), el("ul", { class: "related" }, rows.map(item))];
  }

  function pairsToDownload() {
    return Data.pairs.map((row) => ({
      theme_a: row.a, theme_b: row.b, events_with_both: row.events, lift: row.lift }));
  }

  function phrasesToDownload() {
    return Data.phrases.map((row) => ({
      phrase: row.phrase, region: row.region, before: row.before, after: row.after,
      log_odds_z: row.z, statement_ids: row.statements }));
  }

  function phrases(note, none) {
    return note === "" ? [] : [el("h3", {}, "Emerging phrases"),
      ...list(Data.phrases, phrase, note, none),
      Data.phrases.length === 0 ? null
        : Downloads.line("emerging", Data.phrases.length, phrasesToDownload)];
  }

  function build() {
    const [pairsNote, noPair, phrasesNote, noPhrase] = Data.relatedNotes;
    return [
      el("h2", { tabindex: "-1" }, "Reported together"),
      ...list(Data.pairs, pair, pairsNote, noPair),
      Data.pairs.length === 0 ? null
        : Downloads.line("reported-together", Data.pairs.length, pairsToDownload),
      ...phrases(phrasesNote, noPhrase),
    ];
  }

  return { build };
})();
