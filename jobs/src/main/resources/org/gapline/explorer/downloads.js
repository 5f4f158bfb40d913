// Rows as files, made in the page: CSV for spreadsheets, JSON Lines for programs.
const Downloads = (() => {
  // A spreadsheet would take a text that begins so for a formula; an apostrophe stops it.
  function guarded(text) {
    return /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  }

  function cell(value) {
    if (value === null || value === undefined) {
      return "";
    }
    const list = Array.isArray(value) ? value.join("; ") : value;
    const text = typeof list === "number" ? String(list) : guarded(String(list));
    return /[",;\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csv(rows) {
    const columns = rows.length === 0 ? [] : Object.keys(rows[0]);
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
    return "\uFEFF" + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
  }

  function jsonLines(rows) {
    return rows.map((row) => JSON.stringify(row) + "\n").join("");
  }

  function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type: type + ";charset=utf-8" }));
    const link = Dom.el("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    Dom.announce(name + " is saved.");
  }

  // Every row says which release it is of, and that demonstration data are no source.
  function marked(rows) {
    const note = Data.release.demonstration ? { note: "Demonstration data, not a source" } : {};
    return rows.map((row) => ({ ...row, release: Data.release.id, ...note }));
  }

  // The line with both links; rows is a function, so that nothing is made before it is asked for.
  function line(what, count, rows) {
    const name = "gapline-" + what + "-" + Data.release.id;
    return Dom.el("p", { class: "downloads" },
      "Download " + Words.count(count, "row") + " ",
      Dom.button("CSV", what + "-csv", () =>
        save(name + ".csv", "text/csv", csv(marked(rows()))),
      { class: "link", "aria-label": "Download " + what + " as CSV" }),
      " ",
      Dom.button("JSON Lines", what + "-jsonl", () =>
        save(name + ".jsonl", "application/x-ndjson", jsonLines(marked(rows()))),
      { class: "link", "aria-label": "Download " + what + " as JSON Lines" }));
  }

  // The command that gives what the page has no room for.
  function rest(table) {
    return Data.release.export + " " + table;
  }

  return { line, rest };
})();
