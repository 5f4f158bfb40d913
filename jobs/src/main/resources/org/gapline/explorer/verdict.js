// A verdict in words, with its reason where no test was made.
const Verdict = (() => {
  function parts(trend) {
    const style = trend.tested ? "verdict" : "verdict untested";
    return [
      Dom.el("span", { class: style }, trend.verdict),
      trend.tested ? null : Dom.el("span", { class: "note" }, trend.reason),
    ];
  }

  return { parts };
})();
