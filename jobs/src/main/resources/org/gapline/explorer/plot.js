// Where years and shares stand in a drawing, once for wide and once for narrow screens.
const Plot = (() => {
  const { svg } = Dom;

  function frame(years) {
    const narrow = !View.isPrinting() && matchMedia("(max-width: 760px)").matches;
    const width = narrow ? 346 : 840;
    const left = narrow ? 38 : 52;
    const foot = narrow ? 196 : 250;
    const slot = (width - left) / Math.max(1, years.length);
    const label = narrow ? 38 : 42;
    const step = [1, 2, 5, 10, 20].find((every) => every * slot >= label) || 50;
    return {
      width, left, foot, slot, narrow, first: years[0],
      x: (year) => left + (year - years[0] + 0.5) * slot,
      y: (share) => foot - share * (foot - 10),
      isLabelled: (year) => year % step === 0,
    };
  }

  function text(words, x, y, anchor, style = null) {
    return svg("text", { "text-anchor": anchor, x: x.toFixed(1), y: y.toFixed(1), class: style },
      words);
  }

  return { frame, text };
})();
