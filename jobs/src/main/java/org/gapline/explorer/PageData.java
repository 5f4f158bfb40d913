package org.gapline.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gapline.chart.ReleaseCaption;

/** All that the page's scripts know, as JSON: choices, figures, sentences, and the release. */
final class PageData {

  private final PageIndex index;
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final int bytes;

  /** Makes the figures ready, and measures them. */
  PageData(PageIndex index) {
    this.index = index;
    figures.put("release", release());
    figures.put("notes", PageNotes.byName());
    figures.put("years", index.trends().years());
    ChoiceLists choices = new ChoiceLists(index);
    putFigures(figures, choices);
    putRelated(figures, choices);
    bytes = PageBytes.of(json(EvidenceTables.none(index)));
  }

  /**
   * The data: as many events and sentences as so many bytes leave room for. The figures are always
   * there and may be more than that.
   */
  String json(long mostBytes) {
    return json(new EvidenceTables(index, Math.max(0, mostBytes - bytes)));
  }

  private String json(EvidenceTables evidence) {
    Map<String, Object> data = new LinkedHashMap<>(figures);
    data.put("documents", evidence.documents());
    data.put("events", evidence.events());
    data.put("statements", evidence.statements());
    return EmbeddedJson.of(data);
  }

  /** What one can choose, and the figures of it. */
  private void putFigures(Map<String, Object> data, ChoiceLists choices) {
    FigureTables figures = new FigureTables(index, choices.heard());
    data.put("eventYears", figures.eventYears());
    data.put("themes", choices.themes());
    data.put("units", choices.units());
    data.put("roles", choices.roles());
    data.put("speakers", choices.speakers());
    data.put("languages", choices.languages());
    data.put("standing", figures.standing());
    data.put("trends", figures.trends());
    data.put("coverage", figures.coverage());
  }

  private void putRelated(Map<String, Object> data, ChoiceLists choices) {
    RelatedTables related = new RelatedTables(index);
    data.put("pairs", related.pairs());
    data.put("phrases", related.phrases());
    data.put("relatedNotes", related.notes());
    AlignmentRows alignment = new AlignmentRows(index);
    data.put("aligned", alignment.table(choices.heard()));
    data.put("alignedWords", alignment.words());
  }

  private Map<String, Object> release() {
    ReleaseCaption caption = index.data().caption();
    Map<String, Object> release = new LinkedHashMap<>();
    release.put("id", caption.releaseId());
    release.put("audience", caption.audience().id());
    release.put("demonstration", caption.demonstration());
    release.put("imprint", caption.imprint() + ".");
    release.put("answer", new HeadSection(index, new Html()).answer());
    release.put("export", ExportLine.start(caption));
    release.put("events", index.data().rows().events().size());
    release.put("statements", index.data().statements().count());
    return release;
  }
}
