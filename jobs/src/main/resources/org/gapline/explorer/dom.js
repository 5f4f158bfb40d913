// Builds elements. Text goes in as text nodes only: nothing in this page ever parses markup.
const Dom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") {
        node.addEventListener(name, value);
      } else if (value !== null && value !== undefined && value !== false) {
        node.setAttribute(name, value === true ? "" : String(value));
      }
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return node;
  }

  // An element; a function among the attributes listens to the event of that name.
  function el(tag, attributes = {}, ...children) {
    return fill(document.createElement(tag), attributes, children);
  }

  function svg(tag, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, tag), attributes, children);
  }

  // The key lets the focus come back to the same control after the page was drawn anew.
  function button(words, key, click, attributes = {}) {
    return el("button", { type: "button", "data-key": key, click, ...attributes }, words);
  }

  // Runs an action by click and by keyboard on a drawn shape.
  function act(node, action) {
    node.addEventListener("click", action);
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        action();
      }
    });
    return node;
  }

  // Says something to screen readers and, for so many seconds, on the screen.
  function announce(words, seconds = 6) {
    const place = document.getElementById("said");
    place.textContent = words;
    clearTimeout(announce.timer);
    announce.timer = setTimeout(() => { place.textContent = ""; }, seconds * 1000);
  }

  return { el, svg, button, act, announce };
})();
