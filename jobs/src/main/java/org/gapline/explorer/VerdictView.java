package org.gapline.explorer;

/** A verdict in words, and the reason of one that rests on no test. */
final class VerdictView {

  private final Html html;

  VerdictView(Html html) {
    this.html = html;
  }

  void write(TrendWords words) {
    String style = words.isTested() ? "verdict" : "verdict untested";
    html.leaf("span", words.verdict(), "class", style);
    if (!words.isTested()) {
      html.leaf("span", words.reason(), "class", "note");
    }
  }
}
