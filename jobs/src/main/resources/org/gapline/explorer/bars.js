// Events by year as bars; a bar leads to what was said or held in its year.
const Bars = (() => {
  const { el, svg, act } = Dom;

  function bar(style, x, y, width, height) {
    return svg("rect", { class: style, x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1),
      height: height.toFixed(1) });
  }

  // The small bars of a row of the standing list. They answer the mouse only: as stops of the keyboard
  // they would be hundreds. Its way is the theme, and then the points or the table of its trend.
  function ofTheme(region, theme) {
    const trend = Data.trend(region, theme);
    const coverage = Data.coverageOf(region).filter((row) => row.year !== null);
    const most = Math.max(1, ...coverage.map((row) => row.reporting));
    if (trend === undefined || trend.years.length === 0) {
      return "No date";
    }
    const slot = 130 / Data.years.length;
    const picture = svg("svg", { class: "bars", viewBox: "0 0 130 26", role: "img",
      "aria-label": heard(trend) });
    for (const year of trend.years) {
      const x = (year.period - Data.years[0]) * slot;
      const tall = (n) => (n === 0 ? 0 : Math.max(1.5, (25 * n) / most));
      const all = tall(year.reporting);
      const some = tall(year.withGap);
      const both = svg("g", { class: "year" },
        svg("title", {}, year.period + ": " + Words.of(year) + " events"),
        bar("hit", x, 0, slot, 26),
        bar("all", x + slot * 0.1, 26 - all, slot * 0.8, all),
        bar("with", x + slot * 0.1, 26 - some, slot * 0.8, some));
      both.addEventListener("click", () => View.readYear(theme, year.period));
      picture.append(both);
    }
    return picture;
  }

  function heard(trend) {
    const years = trend.years.filter((year) => year.withGap > 0)
      .map((year) => year.period + ": " + Words.of(year));
    return years.length === 0 ? "Heard in no dated event" : "Heard in " + years.join(", ");
  }

  // Events of a region by year: those that report, and on top of them those that do not.
  function ofRegion(rows) {
    const frame = Plot.frame(rows.map((row) => row.year));
    const most = Math.max(1, ...rows.map((row) => row.events));
    const height = frame.foot - 24;
    const picture = svg("svg", { class: "coverage", role: "group", "aria-label": "Events by year",
      viewBox: "0 0 " + frame.width + " " + (frame.foot + 28) });
    picture.append(svg("path", { class: "base",
      d: "M" + frame.left + " " + frame.foot + "H" + frame.width }));
    for (const row of rows) {
      picture.append(frame.isLabelled(row.year) ? Plot.text(String(row.year), frame.x(row.year),
        frame.foot + 20, "middle") : "");
      if (row.events > 0) {
        picture.append(year(row, frame, height / most));
      }
    }
    return picture;
  }

  function year(row, frame, unit) {
    const words = row.year + ": " + Words.number(row.reporting) + " of "
      + Words.count(row.events, "event") + " report something";
    const wide = frame.slot * 0.7;
    const left = frame.x(row.year) - wide / 2;
    const quiet = (row.events - row.reporting) * unit;
    const tall = row.reporting * unit;
    const group = svg("g", { class: "year", tabindex: "0", role: "button",
      "aria-label": words + ". Show the events", "data-key": "coverage-" + row.year },
    svg("title", {}, words),
    bar("hit", frame.x(row.year) - frame.slot / 2, 20, frame.slot, frame.foot - 20),
    bar("with", left, frame.foot - tall, wide, tall),
    bar("quiet", left, frame.foot - tall - quiet, wide, quiet),
    Plot.text(Words.number(row.events), frame.x(row.year), frame.foot - tall - quiet - 5, "middle"));
    return act(group, () => View.show("events", { period: String(row.year), theme: "",
      event: "", find: "" }));
  }

  function undated(all) {
    const rest = all.find((row) => row.year === null) || { events: 0 };
    return rest.events === 0 ? "" : Words.count(rest.events, "event") + " without a date "
      + (rest.events === 1 ? "is" : "are") + " not drawn; " + Words.number(rest.reporting)
      + " of these report" + (rest.reporting === 1 ? "s" : "") + " something.";
  }

  function build(state) {
    const all = Data.coverageOf(state.region);
    const rows = all.filter((row) => row.year !== null);
    const listed = all.map((row) => ({ region: row.region, year: row.year, events: row.events,
      events_reporting: row.reporting }));
    return [
      el("h2", { tabindex: "-1" }, "Coverage: events by year, " + Data.inSentence(state.region)),
      el("p", { class: "note" },
        "So that nobody mistakes volume for a trend. Blue: events that report something; outlined:"
          + " events on file that report nothing. Choose a year to see its events. "
          + undated(all)),
      rows.length === 0 ? el("p", {}, "No event with a date is on file.") : ofRegion(rows),
      Downloads.line("coverage", listed.length, () => listed),
    ];
  }

  return { ofTheme, build };
})();
