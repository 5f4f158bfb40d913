// What is chosen, kept in the address after the #, so that a view can be kept, shared and gone back
// from. Whatever the page does not have is left out, of the address too, and kept to be said.
const State = (() => {
  const DEFAULTS = {
    region: "all", theme: "", role: "challenge", who: "counted", period: "", language: "", find: "",
    event: "", sentence: "", with: "", sort: "class",
  };
  const known = {
    region: (v) => Data.unitRow(v) !== undefined,
    theme: (v) => Data.themes.some((row) => row.id === v),
    role: (v) => v === "any" || Data.roles.some((row) => row.id === v),
    who: (v) => ["any", "counted", Choose.NO_EVENT].includes(v) || Data.speakers.some((row) => row.id === v),
    period: (v) => Choose.periods().includes(v),
    language: (v) => Data.languages.some((row) => row.id === v),
    find: () => true,
    event: (v) => Data.event(v) !== undefined,
    sentence: (v) => Data.statement(v) !== undefined,
    sort: (v) => Aligned.orders().includes(v),
    with: (v, theme) => Data.pairs.some((row) => row.a === theme && row.b === v),
  };
  const listeners = [];
  let current = { ...DEFAULTS };
  let missing = [];

  // Only names of its own count: a link may hold any name, those of every object among them.
  function isKnown([name, value], theme) {
    return Object.hasOwn(known, name) && known[name](value, theme);
  }

  function asked(hash) {
    const text = hash.replace(/^#/, "");
    return [...new URLSearchParams(text.includes("=") ? text : anchored(text))]
      .filter(([, value]) => value !== "");
  }

  function read() {
    const choices = asked(location.hash);
    const theme = new Map(choices).get("theme");
    const found = choices.filter((choice) => isKnown(choice, theme));
    current = { ...DEFAULTS, ...Object.fromEntries(found) };
    missing = choices.filter((choice) => !found.includes(choice));
    if (missing.length > 0) {
      history.replaceState(null, "", fragment(current));
    }
  }

  // Anchors of the page without scripts lead to the same place.
  function anchored(text) {
    const place = /^(theme|said|region)-(.+)$/.exec(text);
    const names = { theme: "theme", said: "sentence", region: "region" };
    return place ? names[place[1]] + "=" + encodeURIComponent(place[2]) : "";
  }

  function fragment(state) {
    const chosen = Object.entries(state).filter(([name, value]) => value !== DEFAULTS[name]);
    return "#" + new URLSearchParams(chosen).toString();
  }

  function tell() {
    listeners.forEach((listener) => listener(current));
  }

  // Chooses; every choice but typing is a step that one can go back from. A second theme goes with
  // the first.
  function set(choice, typing = false) {
    const alone = "theme" in choice ? { with: "" } : {};
    const next = { ...current, sentence: "", ...alone, ...choice };
    if (fragment(next) === fragment(current)) {
      return;
    }
    current = next;
    missing = [];
    history[typing ? "replaceState" : "pushState"](null, "", fragment(next));
    tell();
  }

  function follow() {
    read();
    tell();
  }

  function start() {
    read();
    window.addEventListener("popstate", follow);
  }

  return {
    start,
    set,
    get: () => current,
    missing: () => missing,
    normal: (name) => DEFAULTS[name],
    clear: () => set(DEFAULTS),
    isDefault: () => fragment(current) === "#",
    listen: (listener) => listeners.push(listener),
  };
})();
