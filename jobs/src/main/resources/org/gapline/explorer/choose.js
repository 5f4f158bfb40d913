// Which sentences, events and ready-made figures a choice stands for.
const Choose = (() => {
  const NO_EVENT = "no-event";
  const OTHER = "other";

  function period(text) {
    if (text === "") {
      return null;
    }
    const [from, to] = text.split("-").map(Number);
    return { from, to: to || from, rolling: to !== undefined };
  }

  // Three years together, where the release has a figure of them.
  function threeYears() {
    return Data.rollingYears.map((year) => (year - 2) + "-" + year);
  }

  function periods() {
    return [...Data.eventYears.map(String), ...threeYears(), ...Data.alignedPeriods];
  }

  function periodWords(text) {
    return text === "" ? "all years" : text.replace("-", "–");
  }

  function within(year, text) {
    const span = period(text);
    return span === null || (year !== null && year >= span.from && year <= span.to);
  }

  function said(statement, state) {
    if (state.who === "any" || state.who === NO_EVENT) {
      return state.who === "any" || statement.event === null;
    }
    return state.who === "counted" ? statement.counted : statement.speaker === state.who;
  }

  function year(statement) {
    return statement.about ? statement.about.year : statement.year;
  }

  // The events at which challenges on both themes were counted, each theme by whichever sentence.
  function eventsOfBoth(state) {
    const heard = (theme) => new Set(Data.statements.filter((row) => row.role === "challenge"
      && row.counted && row.themes.includes(theme)).map((row) => row.event));
    const second = heard(state.with);
    return new Set([...heard(state.theme)].filter((id) => id !== null && second.has(id)));
  }

  function isOfThemes(state) {
    if (state.theme === "" || state.with === "") {
      return (row) => state.theme === "" || row.themes.includes(state.theme);
    }
    const both = eventsOfBoth(state);
    return (row) => both.has(row.event)
      && (row.themes.includes(state.theme) || row.themes.includes(state.with));
  }

  // Those of all roles; the tabs show how many each role has.
  function statementsOfAllRoles(state) {
    const words = Words.fold(state.find).split(/\s+/).filter((word) => word !== "");
    const ofThemes = isOfThemes(state);
    return Data.statements.filter((row) =>
      row.heardFor.includes(state.region)
      && ofThemes(row)
      && (state.event === "" || row.event === state.event)
      && (state.language === "" || row.language === state.language)
      && said(row, state)
      && within(year(row), state.period)
      && words.every((word) => row.folded.includes(word)));
  }

  function statements(state) {
    return statementsOfAllRoles(state)
      .filter((row) => state.role === "any" || row.role === state.role);
  }

  // What a list of those that count leaves out because it was said at no event.
  function statementsOfNoEvent(state) {
    return state.who === "counted" ? statements({ ...state, who: NO_EVENT }) : [];
  }

  function events(state) {
    const words = Words.fold(state.find).split(/\s+/).filter((word) => word !== "");
    return Data.events.filter((row) =>
      row.units.includes(state.region)
      && (state.theme === "" || row.themes.includes(state.theme))
      && within(row.year, state.period)
      && words.every((word) => Words.fold(row.title + " " + row.where).includes(word)));
  }

  // The figure of a theme in a region for the chosen period, as the release has it, or null.
  function figure(region, theme, text) {
    const span = period(text);
    if (span === null) {
      return Data.standing(region, theme) || null;
    }
    if (Data.alignedPeriods.includes(text)) {
      const row = Data.alignedWith(region, theme);
      return row === undefined || row.share === null ? null : row;
    }
    const trend = Data.trend(region, theme);
    const list = trend === undefined ? [] : span.rolling ? trend.rolling : trend.years;
    return list.find((row) => row.period === span.to) || null;
  }

  // The standing list of a region by the figures that it shows: as the release has it for all years,
  // else by the events of the period; what names no theme stays last.
  function standing(state) {
    const rows = Data.standingOf(state.region);
    if (state.period === "") {
      return rows;
    }
    const events = (row) => (figure(state.region, row.theme, state.period) || { withGap: -1 }).withGap;
    const last = (row) => Number(row.theme === OTHER);
    return [...rows].sort((a, b) => last(a) - last(b) || events(b) - events(a));
  }

  return { NO_EVENT, threeYears, periods, periodWords, statementsOfAllRoles, statements, statementsOfNoEvent, events,
    figure, standing };
})();
