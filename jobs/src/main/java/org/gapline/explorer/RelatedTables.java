package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.EmergingPhrase;
import org.gapline.table.CoOccurrenceTable;

/** Pairs of themes and emerging phrases, as the page's data hold them. */
final class RelatedTables {

  private final RelatedWords words;

  RelatedTables(PageIndex index) {
    this.words = new RelatedWords(index);
  }

  /** One row for each pair of themes. */
  DataTable pairs() {
    DataTable table = new DataTable("a", "b", "events", "lift", "words");
    for (CoOccurrenceTable.Row row : words.pairs()) {
      double lift = Math.round(row.lift() * 100) / 100.0;
      table.add(
          List.of(
              row.themeA(), row.themeB(), row.eventsWithBoth(), lift, RelatedWords.together(row)));
    }
    return table;
  }

  /** One row for each phrase and region. */
  DataTable phrases() {
    DataTable table =
        new DataTable("phrase", "region", "before", "after", "z", "words", "statements");
    for (EmergingPhrase phrase : words.phrases()) {
      var row = phrase.row();
      double z = Math.round(row.logOddsZ() * 100) / 100.0;
      String counts = RelatedWords.counts(phrase);
      table.add(
          List.of(
              row.phrase(),
              row.region(),
              row.before(),
              row.after(),
              z,
              counts,
              row.statementIds()));
    }
    return table;
  }

  /** What the section says around its lists; the last two are empty where phrases are not shown. */
  List<String> notes() {
    boolean phrases = words.areForAnalysts();
    return List.of(
        RelatedWords.PAIRS_NOTE,
        RelatedWords.NO_PAIR,
        phrases ? RelatedWords.PHRASES_NOTE : "",
        phrases ? RelatedWords.NO_PHRASE : "");
  }
}
