// The citation of a sentence as text, and the button that copies it.
const Citation = (() => {
  const { button, announce } = Dom;

  function address(statement) {
    const link = statement.from ? statement.from.address : [];
    return link.length === 0 ? "" : " " + Sentence.lead(statement) + ": " + link[0] + ".";
  }

  // The wording already carries quotation marks where it is the source's own.
  function text(statement) {
    const led = statement.leadIn === null ? "" : "[" + statement.leadIn + "] ";
    const mark = Data.release.demonstration ? " Demonstration data, not a source." : "";
    return led + statement.text + " – " + statement.source + ". " + Words.label(statement.role)
      + ", said by " + statement.speaker.replace(/-/g, " ") + ". Statement " + statement.id
      + ", Gapline release " + Data.release.id + "." + address(statement) + mark;
  }

  // Pages opened from a folder may not be given the clipboard: then the old way, through a field.
  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch (refused) {
      const field = Dom.el("textarea", { class: "unseen", "aria-hidden": "true" });
      field.value = words;
      document.body.append(field);
      field.select();
      const copied = document.execCommand("copy");
      field.remove();
      return copied;
    }
  }

  function copyButton(statement) {
    const key = "cite-" + statement.id;
    return button("Copy citation", key, async (event) => {
      const control = event.currentTarget;
      const copied = await copy(text(statement));
      control.focus();
      if (copied) {
        announce("The citation is copied.");
      } else {
        announce("Copying is not allowed here: " + text(statement), 120);
      }
    }, { "aria-label": "Copy citation of " + statement.id });
  }

  return { text, copyButton };
})();
