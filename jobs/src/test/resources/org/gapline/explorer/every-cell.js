// Clicks every cell of the matrix; answers with those whose sentences are not of as many events, or
// not all counted.
(() => {
  const wrong = [];
  const said = JSON.parse(document.getElementById("data").textContent).statements;
  const column = (row, name) => row[said.columns.indexOf(name)];
  const counts = new Set(said.rows
    .filter((row) => column(row, "counted") && column(row, "event") !== null)
    .map((row) => column(row, "id")));
  for (const period of ["", "2018", "2017-2019"]) {
    const choice = document.getElementById("choice-period");
    choice.value = period;
    choice.dispatchEvent(new Event("change"));
    const keys = [...document.querySelectorAll("#matrix button[data-key^=cell]")]
      .map((cell) => cell.dataset.key);
    for (const key of keys) {
      const cell = document.querySelector(`[data-key="${key}"]`);
      const events = cell.textContent.split("/")[0];
      cell.click();
      const lead = document.getElementById("sentence-count").textContent;
      const listed = [...document.querySelectorAll("#sentences .statement code")];
      if (!listed.every((id) => counts.has(id.textContent))) {
        wrong.push([period, key, "lists what does not count"]);
      }
      if (!lead.includes(` from ${events} event`)) wrong.push([period, key, events, lead]);
    }
    if (keys.length === 0) wrong.push("no cell for " + period);
  }
  return wrong;
})()
