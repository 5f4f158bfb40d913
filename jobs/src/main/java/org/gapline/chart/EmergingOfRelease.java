package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.chart.TableSheet.Cell;
import org.gapline.chart.TableSheet.Column;
import org.gapline.chart.TableSheet.Row;
import org.gapline.chart.TableSheet.Side;
import org.gapline.disclosure.Audience;

/**
 * Emerging phrases in, the sheet of them out: proposals for the codebook, which analysts keep, so
 * no other audience gets it. Where no phrase grows there is no sheet.
 */
final class EmergingOfRelease {

  private static final int MOST = 15;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Phrase", 22, Side.LEFT),
          new Column("Events before", 8, Side.RIGHT),
          new Column("Last three years", 9, Side.RIGHT),
          new Column("Growth", 24, Side.LEFT),
          new Column("First seen", 8, Side.RIGHT),
          new Column("Example", 46, Side.LEFT));

  private final Labels labels;
  private final ReleaseCaption caption;

  EmergingOfRelease(Labels labels, ReleaseCaption caption) {
    this.labels = labels;
    this.caption = caption;
  }

  Optional<TableSheet> chart(List<EmergingPhrase> phrases) {
    if (phrases.isEmpty() || !caption.audience().equals(Audience.ANALYSTS)) {
      return Optional.empty();
    }
    List<EmergingPhrase> shown = phrases.stream().sorted(EmergingPhrase.ORDER).limit(MOST).toList();
    List<Row> rows = shown.stream().map(this::row).toList();
    String title = title(phrases.size());
    SheetText text =
        new SheetText(
            title,
            "Dated events with a challenge that holds the phrase, before and in the last three years"
                + " with reporting events; proposals for the codebook, no findings",
            footer(phrases.size() - shown.size()),
            alternative(title, shown));
    return Optional.of(new TableSheet("emerging-phrases", text, COLUMNS, rows));
  }

  private Row row(EmergingPhrase phrase) {
    var row = phrase.row();
    String first = row.firstSeen() == null ? "n.d." : "" + row.firstSeen().getYear();
    return new Row(
        List.of(
            Cell.strong(row.phrase(), labels.region(row.region())),
            Cell.of(Wording.digits(row.before())),
            Cell.of(Wording.digits(row.after())),
            Cell.of(phrase.growth()),
            Cell.of(first),
            Cell.of(phrase.example().isEmpty() ? "None on file" : phrase.example())));
  }

  private static String title(int phrases) {
    return phrases == 1
        ? "One phrase that the codebook does not know is heard more of late"
        : Wording.upper(Wording.number(phrases))
            + " phrases that the codebook does not know are heard more of late";
  }

  private List<String> footer(int more) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "z: growth of the phrase’s log odds among all phrases, in standard errors, with an"
            + " informative Dirichlet prior; many phrases are compared, so that some grow by chance.");
    if (more > 0) {
      sentences.add(Wording.count(more, "more phrase") + " on file: gapline export emerging.");
    }
    return List.of(String.join(" ", sentences), caption.regions(), caption.imprint());
  }

  private String alternative(String title, List<EmergingPhrase> shown) {
    List<String> parts = new ArrayList<>();
    for (EmergingPhrase phrase : shown) {
      var row = phrase.row();
      parts.add(
          row.phrase()
              + ", "
              + labels.region(row.region())
              + ": "
              + Wording.count(row.before(), "event")
              + " before, "
              + Wording.digits(row.after())
              + " in the last three years");
    }
    return Wording.sentence(title)
        + " Table of phrases with counts, growth, year first seen and an example. "
        + String.join("; ", parts)
        + ".";
  }
}
