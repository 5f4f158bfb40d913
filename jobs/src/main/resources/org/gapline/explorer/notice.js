// Says what a link asks for that this page does not have, and what is shown in its place.
const Notice = (() => {
  // What a choice is called, and what is shown where it is not made.
  const CHOICES = {
    region: ["region", "all regions"], theme: ["theme", "all themes"], role: ["role", "challenges"],
    who: ["speaker", "those that count"], period: ["period", "all years"],
    language: ["language", "all languages"], event: ["event", "all events"],
    sentence: ["sentence", "all sentences of this choice"],
    with: ["second theme", "the first theme alone"], sort: ["order", "the order by class"],
  };

  function called(name) {
    return Object.hasOwn(CHOICES, name) ? CHOICES[name][0] : Words.start(name, 40);
  }

  // Nothing, where the link names a second time what it chose, or what is no choice at all, or a
  // second theme without a first.
  function instead(name) {
    const state = State.get();
    const shown = Object.hasOwn(CHOICES, name) && state[name] === State.normal(name)
      && (name !== "with" || state.theme !== "");
    return shown ? [CHOICES[name][1]] : [];
  }

  function build() {
    const missing = State.missing();
    if (missing.length === 0) {
      return null;
    }
    const asked = missing.map(([name, value]) => called(name) + " “" + Words.start(value, 40) + "”");
    const shown = [...new Set(missing.flatMap(([name]) => instead(name)))];
    return Dom.el("p", { class: "missing" }, "This link asks for " + asked.join(", ")
      + ", which this page does not have"
      + (shown.length === 0 ? "." : "; showing " + shown.join(", ") + "."));
  }

  return { build };
})();
