// Clicks every cell of the matrix; answers with those whose sentences are not of as many events.
(() => {
  const wrong = [];
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
      const said = document.getElementById("sentence-count").textContent;
      if (!said.includes(` from ${events} event`)) wrong.push([period, key, events, said]);
    }
    if (keys.length === 0) wrong.push("no cell for " + period);
  }
  return wrong;
})()
