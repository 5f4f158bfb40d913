package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.EmergingPhrase;
import org.gapline.table.CoOccurrenceTable;

/** Themes reported together and emerging phrases, as lists for a reader without scripts. */
final class RelatedSection {

  private final PageIndex index;
  private final Html html;
  private final RelatedWords words;

  RelatedSection(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
    this.words = new RelatedWords(index);
  }

  void write() {
    html.open("section", "id", "related", "data-static", "");
    html.leaf("h2", "Reported together");
    List<CoOccurrenceTable.Row> pairs = words.pairs();
    html.leaf(
        "p", pairs.isEmpty() ? RelatedWords.NO_PAIR : RelatedWords.PAIRS_NOTE, "class", "note");
    if (!pairs.isEmpty()) {
      html.open("ul", "class", "related");
      pairs.forEach(this::pair);
      html.close();
    }
    if (words.areForAnalysts()) {
      phrases(words.phrases());
    }
    html.close();
  }

  private void pair(CoOccurrenceTable.Row row) {
    html.open("li");
    theme(row.themeA());
    html.text(" and ");
    theme(row.themeB());
    html.text(" ").leaf("span", RelatedWords.together(row), "class", "note").close();
  }

  private void theme(String id) {
    html.leaf("a", index.labels().theme(id), "href", "#" + PageWords.anchor("theme", id));
  }

  private void phrases(List<EmergingPhrase> phrases) {
    html.leaf("h3", "Emerging phrases");
    String note = phrases.isEmpty() ? RelatedWords.NO_PHRASE : RelatedWords.PHRASES_NOTE;
    html.leaf("p", note, "class", "note");
    if (!phrases.isEmpty()) {
      html.open("ul", "class", "related");
      phrases.forEach(this::phrase);
      html.close();
    }
  }

  private void phrase(EmergingPhrase phrase) {
    html.open("li").leaf("strong", phrase.row().phrase());
    html.text(", " + index.labels().region(phrase.row().region()));
    html.text(" ").leaf("span", RelatedWords.counts(phrase), "class", "note");
    if (!phrase.example().isEmpty()) {
      html.text(" ").leaf("span", "Example: " + phrase.example(), "class", "note", "dir", "auto");
    }
    html.close();
  }
}
