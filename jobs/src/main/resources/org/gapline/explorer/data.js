// The release as the page holds it: rows become objects, found by what asks for them. Figures are
// looked up; none is computed.
const Data = (() => {
  const raw = JSON.parse(document.getElementById("data").textContent);

  function rows(table) {
    return table.rows.map((cells) =>
      Object.fromEntries(table.columns.map((column, i) => [column, cells[i]])));
  }

  function by(list, key) {
    return new Map(list.map((item) => [key(item), item]));
  }

  function groups(list, key) {
    const found = new Map();
    for (const item of list) {
      found.set(key(item), [...(found.get(key(item)) || []), item]);
    }
    return found;
  }

  function period([at, withGap, reporting, share, low, high]) {
    return { period: at, withGap, reporting, share, low, high };
  }

  function lastYears(trends) {
    const ends = new Set(trends.flatMap((row) => row.rolling.map((span) => span.period)));
    return [...ends].sort((a, b) => a - b);
  }

  const pair = (region, theme) => region + "\n" + theme;
  const themes = rows(raw.themes);
  const units = rows(raw.units);
  const standing = rows(raw.standing);
  const trends = rows(raw.trends).map((row) => ({
    ...row, years: row.years.map(period), rolling: row.rolling.map(period) }));
  const documents = by(rows(raw.documents), (row) => row.id);
  const events = rows(raw.events);
  const eventById = by(events, (row) => row.id);
  const statements = rows(raw.statements).map((row) => ({
    ...row,
    about: eventById.get(row.event) || null,
    from: documents.get(row.document) || null,
    heardFor: (eventById.get(row.event) || row).units,
    folded: Words.fold([row.leadIn || "", row.text, row.source].join(" ")),
  }));
  const standingByRegion = groups(standing, (row) => row.region);
  const coverageByRegion = groups(rows(raw.coverage), (row) => row.region);
  const standingByPair = by(standing, (row) => pair(row.region, row.theme));
  const trendByPair = by(trends, (row) => pair(row.region, row.theme));
  const aligned = rows(raw.aligned);
  const alignedByRegion = groups(aligned, (row) => row.region);
  const alignedPeriods = [...new Set(aligned.map((row) => row.period))]
    .filter((period) => period !== null);
  const alignedByPair = by(aligned, (row) => pair(row.region, row.theme));
  const themeById = by(themes, (row) => row.id);
  const unitById = by(units, (row) => row.id);

  return {
    release: raw.release,
    notes: raw.notes,
    years: raw.years,
    eventYears: raw.eventYears,
    rollingYears: lastYears(trends),
    themes,
    units,
    roles: rows(raw.roles),
    speakers: rows(raw.speakers),
    languages: rows(raw.languages),
    events,
    statements,
    pairs: rows(raw.pairs),
    phrases: rows(raw.phrases),
    relatedNotes: raw.relatedNotes,
    aligned,
    alignedWords: raw.alignedWords,
    alignedPeriods,
    alignedOf: (region) => alignedByRegion.get(region) || [],
    alignedWith: (region, theme) => alignedByPair.get(pair(region, theme)),
    event: (id) => eventById.get(id),
    statement: (id) => statements.find((row) => row.id === id),
    theme: (id) => (themeById.has(id) ? themeById.get(id).label : Words.label(id)),
    definition: (id) => (themeById.has(id) ? themeById.get(id).definition : ""),
    parents: (id) => (themeById.has(id) ? themeById.get(id).parents : []),
    unit: (id) => (unitById.has(id) ? unitById.get(id).label : Words.label(id)),
    inSentence: (id) => (id === "all" ? "all regions" : unitById.get(id).label),
    unitRow: (id) => unitById.get(id),
    standingOf: (region) => standingByRegion.get(region) || [],
    coverageOf: (region) => coverageByRegion.get(region) || [],
    standing: (region, theme) => standingByPair.get(pair(region, theme)),
    trend: (region, theme) => trendByPair.get(pair(region, theme)),
  };
})();
