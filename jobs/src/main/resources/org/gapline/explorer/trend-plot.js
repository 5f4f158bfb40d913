// The trend as a drawing: points for calendar years, line and band for three years rolling, shaded
// where no event reports. Each year is a control that leads to its sentences.
const TrendPlot = (() => {
  const { svg, act } = Dom;
  const FEW = 5;

  function grid(frame) {
    return [0, 0.25, 0.5, 0.75, 1].map((share) => [
      svg("path", { class: share === 0 ? "base" : "grid",
        d: "M" + frame.left + " " + frame.y(share) + "H" + frame.width }),
      Plot.text(share === 1 ? "100%" : String(share * 100), frame.left - 8, frame.y(share) + 4,
        "end"),
    ]).flat();
  }

  function silence(frame, years) {
    return Data.years.filter((year) => !years.some((row) => row.period === year)).map((year) =>
      svg("rect", { class: "silence", x: (frame.x(year) - frame.slot / 2).toFixed(1),
        y: frame.y(1), width: frame.slot.toFixed(1), height: frame.y(0) - frame.y(1) }));
  }

  // Neighbouring periods of five events or more hang together; a gap breaks the line.
  function stretches(rolling) {
    const found = [];
    for (const row of rolling.filter((period) => period.reporting >= FEW)) {
      const last = found[found.length - 1];
      if (last && last[last.length - 1].period === row.period - 1) {
        last.push(row);
      } else {
        found.push([row]);
      }
    }
    return found.filter((stretch) => stretch.length > 1);
  }

  function path(frame, points) {
    return points.map(([year, share]) =>
      frame.x(year).toFixed(1) + " " + frame.y(share).toFixed(1)).join("L");
  }

  function rolling(frame, trend) {
    return stretches(trend.rolling).map((stretch) => {
      const high = stretch.map((row) => [row.period, row.high]);
      const low = stretch.map((row) => [row.period, row.low]).reverse();
      return [
        svg("path", { class: "band", d: "M" + path(frame, [...high, ...low]) + "z" }),
        svg("path", { class: "rolling",
          d: "M" + path(frame, stretch.map((row) => [row.period, row.share])) }),
      ];
    }).flat();
  }

  function point(frame, row, most, read) {
    const words = row.period + ": " + Words.of(row) + " events, " + Words.interval(row);
    const radius = 2.5 + 3.5 * Math.sqrt(row.reporting / most);
    const node = svg("g", { class: "year", tabindex: "0", role: "button",
      "aria-label": words + ". Read the sentences", "data-key": "point-" + row.period },
    svg("title", {}, words),
    svg("rect", { class: "hit", x: (frame.x(row.period) - frame.slot / 2).toFixed(1),
      y: frame.y(1), width: frame.slot.toFixed(1), height: frame.foot - frame.y(1) }),
    svg("circle", { class: row.reporting < FEW ? "point few" : "point",
      cx: frame.x(row.period).toFixed(1), cy: frame.y(row.share).toFixed(1),
      r: radius.toFixed(1) }));
    return act(node, () => read(row.period));
  }

  function counts(frame, trend) {
    const widest = Math.max(0, ...trend.years.map((row) => String(row.reporting).length));
    const step = Math.max(1, Math.ceil((widest * 7 + 2) / frame.slot));
    const rows = [Plot.text("all", frame.left - 8, frame.foot + 38, "end"),
      Plot.text("with", frame.left - 8, frame.foot + 55, "end", "strong")];
    for (const year of Data.years.filter((y) => (y - frame.first) % step === 0)) {
      const row = trend.years.find((period) => period.period === year);
      rows.push(
        Plot.text(row ? Words.number(row.reporting) : "–", frame.x(year), frame.foot + 38, "middle"),
        Plot.text(row ? Words.number(row.withGap) : "–", frame.x(year), frame.foot + 55, "middle",
          "strong"));
    }
    return rows;
  }

  function build(trend, read) {
    const frame = Plot.frame(Data.years);
    const most = Math.max(1, ...trend.years.map((row) => row.reporting));
    return svg("svg", { class: "trend live" + (frame.narrow ? " small" : ""), role: "group",
      viewBox: "0 0 " + frame.width + " " + (frame.foot + 62),
      "aria-label": "Share of events by year, each year a button; the table below has the figures" },
    silence(frame, trend.years), grid(frame),
    Data.years.filter(frame.isLabelled).map((year) =>
      Plot.text(String(year), Math.min(frame.x(year), frame.width - 17), frame.foot + 20, "middle")),
    rolling(frame, trend), trend.years.map((row) => point(frame, row, most, read)),
    counts(frame, trend));
  }

  return { build };
})();
