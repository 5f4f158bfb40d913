// The sentences of the choice, newest first, by role.
const Sentences = (() => {
  const { el, button } = Dom;
  const PAGE = 20;
  let shown = PAGE;
  let of = "";

  function tabs(all, state) {
    const count = (role) => all.filter((row) => role === "any" || row.role === role).length;
    const tab = (role, words) => button(words + " " + Words.number(count(role)), "role-" + role,
      () => State.set({ role }), { "aria-pressed": state.role === role ? "true" : "false" });
    return el("div", { class: "tabs", role: "group", "aria-label": "Role" },
      Data.roles.map((role) => tab(role.id, role.label)), tab("any", "Any role"));
  }

  function title(state) {
    const second = state.with === "" ? "" : " together with " + Data.theme(state.with);
    const parts = [state.theme === "" ? null : Data.theme(state.theme) + second,
      state.region === "all" ? null : Data.unit(state.region),
      state.period === "" ? null : Choose.periodWords(state.period)];
    const chosen = parts.filter((part) => part !== null);
    return "Sentences" + (chosen.length === 0 ? "" : ": " + chosen.join(", "));
  }

  function held() {
    const missing = Data.release.statements - Data.statements.length;
    return missing === 0 ? "" : " This page holds the newest " + Words.number(Data.statements.length)
      + " of " + Words.number(Data.release.statements)
      + " sentences; for all of them: " + Downloads.rest("statements") + ".";
  }

  function lead(rows) {
    const events = new Set(rows.filter((row) => row.event !== null).map((row) => row.event)).size;
    return "Newest first. " + Words.count(rows.length, "sentence") + " from "
      + Words.count(events, "event") + ". " + Data.notes.wording + " A sentence"
      + " belongs to the regions for which its event was held." + held();
  }

  // They stand beside the list and not in it, so that the list is what its figure counts.
  function ofNoEvent(state) {
    const rest = Choose.statementsOfNoEvent(state).length;
    return rest === 0 ? null : el("p", { class: "note", id: "of-no-event" },
      Words.count(rest, "more sentence") + " of this choice " + (rest === 1 ? "belongs" : "belong")
        + " to no event and " + (rest === 1 ? "counts" : "count") + " in no figure. ",
      button(rest === 1 ? "Show it" : "Show them", "no-event",
        () => State.set({ who: Choose.NO_EVENT }), { class: "link" }));
  }

  function ofEvent(state) {
    return state.event === "" ? null : el("p", { class: "chosen-event" },
      "Of one event: ", el("strong", {}, Data.event(state.event).title), " ",
      button("Show those of all events", "all-events", () => State.set({ event: "" }),
        { class: "link" }));
  }

  function list(rows) {
    return el("ul", { class: "statements" }, rows.map(Sentence.build));
  }

  function one(state) {
    return [
      el("h2", { tabindex: "-1" }, "One sentence"),
      el("p", {}, button("Show all sentences of this choice", "all-sentences",
        () => State.set({ sentence: "" }), { class: "link" })),
      list([Data.statement(state.sentence)]),
    ];
  }

  function more(rows) {
    const rest = Math.min(PAGE, rows.length - shown);
    return rest <= 0 ? null : el("p", {}, button("Show " + Words.count(rest, "more sentence"),
      "more-sentences", () => {
        shown += PAGE;
        View.draw();
      }, { class: "link" }));
  }

  function build(state) {
    if (state.sentence !== "") {
      return one(state);
    }
    if (of !== JSON.stringify(state)) {
      of = JSON.stringify(state);
      shown = PAGE;
    }
    const all = Choose.statementsOfAllRoles(state);
    const rows = Choose.statements(state);
    return [
      el("h2", { tabindex: "-1" }, title(state)),
      ofEvent(state),
      el("p", { class: "note", id: "sentence-count" }, lead(rows)),
      ofNoEvent(state),
      tabs(all, state),
      rows.length === 0 ? el("p", { class: "nothing" }, "No sentence fits this choice.")
        : list(rows.slice(0, shown)),
      more(rows),
      rows.length === 0 ? null
        : Downloads.line("sentences", rows.length, () => rows.map(Sentence.download)),
    ];
  }

  return { build };
})();
