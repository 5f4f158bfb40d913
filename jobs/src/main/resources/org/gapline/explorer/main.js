// Puts the live parts in place of the static ones. If anything fails before that, the static page
// stays as it is.
(() => {
  const { el } = Dom;

  function navigation() {
    const rest = [["charts", "Charts"], ["reading", "How to read this"]];
    const parts = [...View.PARTS, ...rest].map(([id, words]) => el("li", {},
      el("a", { href: "#" + id, click: (event) => {
        event.preventDefault();
        View.go(id);
      } }, words)));
    document.querySelector("nav ul").replaceChildren(...parts);
  }

  function skip() {
    document.querySelector(".skip").addEventListener("click", (event) => {
      event.preventDefault();
      View.go("standing");
    });
  }

  function start() {
    State.start();
    const live = [Bar.build(), ...View.build()];
    const main = document.querySelector("main");
    main.before(live[0]);
    main.prepend(...live.slice(1));
    document.body.append(el("p", { id: "said", role: "status" }));
    try {
      View.draw();
    } catch (failed) {
      live.forEach((part) => part.remove());
      throw failed;
    }
    document.querySelectorAll("[data-static]").forEach((part) => part.remove());
    navigation();
    skip();
    State.listen(View.draw);
    matchMedia("(max-width: 760px)").addEventListener("change", View.draw);
    window.addEventListener("beforeprint", () => View.print(true));
    window.addEventListener("afterprint", () => View.print(false));
  }

  start();
})();
