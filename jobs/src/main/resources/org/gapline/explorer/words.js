// Puts numbers into words, as the tables and charts of the release do.
const Words = (() => {
  function number(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
  }

  function count(n, singular) {
    return number(n) + " " + singular + (n === 1 ? "" : "s");
  }

  function percent(share) {
    if (share > 0 && share < 0.005) {
      return "under 1%";
    }
    return share < 1 && share > 0.995 ? "over 99%" : Math.round(share * 100) + "%";
  }

  // 13% (8–21)
  function interval(figure) {
    const ends = Math.round(figure.low * 100) + "–" + Math.round(figure.high * 100);
    return percent(figure.share) + " (" + ends + ")";
  }

  function of(figure) {
    return number(figure.withGap) + " of " + number(figure.reporting);
  }

  function label(id) {
    const words = id.replace(/-/g, " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  // Small letters without accents, so that a search for "Peru" finds "Perú".
  function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function start(text, length) {
    if (text.length <= length) {
      return text;
    }
    const space = text.lastIndexOf(" ", length);
    return text.slice(0, space > length / 2 ? space : length) + " …";
  }

  return { number, count, percent, interval, of, label, fold, start };
})();
