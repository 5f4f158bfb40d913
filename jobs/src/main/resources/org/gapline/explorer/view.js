// The parts of the page, and how one gets from a figure to what stands behind it.
const View = (() => {
  const PARTS = [
    ["standing", "Standing list", () => Standing],
    ["trend", "Trend", () => Trend],
    ["matrix", "Themes by region", () => Matrix],
    ["rated", Data.alignedWords.heading, () => Aligned],
    ["coverage", "Coverage", () => Bars],
    ["sentences", "Sentences", () => Sentences],
    ["events", "Events", () => Events],
    ["related", "Reported together", () => Related],
  ];
  const sections = new Map();
  let printing = false;

  // The theme whose trend is shown: the chosen one, else the first of the standing list.
  function theme(state) {
    const first = Choose.standing(state)[0];
    return state.theme !== "" ? state.theme : first ? first.theme : null;
  }

  function build() {
    return PARTS.map(([id]) => {
      sections.set(id, Dom.el("section", { id, class: "live" }));
      return sections.get(id);
    });
  }

  // Draws all parts anew; the focus stays on the same control.
  function draw() {
    const state = State.get();
    const key = document.activeElement ? document.activeElement.dataset.key : undefined;
    Bar.show(state);
    for (const [id, , part] of PARTS) {
      sections.get(id).replaceChildren(...part().build(state).filter((node) => node !== null));
    }
    if (key !== undefined && !document.activeElement.dataset.key) {
      const again = document.querySelector("[data-key=\"" + CSS.escape(key) + "\"]");
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
  }

  // On paper nothing can be unfolded: all rows of the standing list are there, a line for each.
  function print(now) {
    printing = now;
    draw();
  }

  function go(id) {
    const section = document.getElementById(id);
    const heading = section.querySelector("h2");
    section.scrollIntoView({ block: "start" });
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
  }

  function show(id, choice) {
    State.set(choice);
    go(id);
  }

  // From a figure to exactly the sentences that it counts.
  function read(of, region) {
    show("sentences", { theme: of, region, role: "challenge", who: "counted", language: "", find: "",
      event: "" });
  }

  function readYear(of, year) {
    show("sentences", { theme: of, period: String(year), role: "challenge", who: "counted",
      language: "", find: "", event: "" });
  }

  return { PARTS, theme, build, draw, print, isPrinting: () => printing, go, show, read, readYear };
})();
