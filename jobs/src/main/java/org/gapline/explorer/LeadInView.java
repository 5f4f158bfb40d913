package org.gapline.explorer;

/** Shows what leads in to a statement as what it is: context, and no part of the statement. */
final class LeadInView {

  private final PageIndex index;
  private final Html html;

  LeadInView(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
  }

  /** Nothing where the statement is a sentence of its own. */
  void write(PageStatement statement) {
    index.leadIn(statement).ifPresent(words -> write(words, statement.language()));
  }

  private void write(String words, String language) {
    html.open("span", "class", "note lead-in").text("In context: ");
    html.leaf("span", words, "lang", language, "dir", "auto").close().text(" ");
  }
}
