package org.gapline.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A briefing as a tagged PDF (PDF/UA-1), set from the tree of the HTML file: in the largest type in
 * which each of its pages holds what belongs on it, with the notes at the foot.
 */
final class BriefingPdf {

  private static final double SMALLEST = 9.3;
  private static final double STEP = 0.5;
  private static final int SIZES = 8;

  /** Left free at the foot, so that rounding does not begin another page. */
  private static final int SPARE = 3;

  private final BriefingHtml html;

  BriefingPdf(BriefingPictures pictures) {
    this.html = new BriefingHtml(pictures);
  }

  byte[] pdf(Briefing briefing) throws IOException {
    Document page = html.document(briefing);
    page.head().appendElement("style").appendChild(BriefingHtml.css("briefing.css"));
    page.body().addClass("pdf");
    notesToFoot(page, fit(page, briefing.pages()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfSetting.write(page, out);
    return out.toByteArray();
  }

  /** Sets the largest size that fits, or the smallest where none does; how the pages stand then. */
  private static PdfSetting fit(Document page, int pages) throws IOException {
    int fits = 0;
    int tooLarge = SIZES;
    PdfSetting best = null;
    while (tooLarge - fits > 1) {
      int size = (fits + tooLarge) / 2;
      PdfSetting setting = set(page, size);
      if (setting.fits(pages)) {
        fits = size;
        best = setting;
      } else {
        tooLarge = size;
      }
    }
    if (best == null) {
      return set(page, fits);
    }
    size(page, fits);
    return best;
  }

  private static void size(Document page, int size) {
    page.body()
        .attr("style", String.format(Locale.ROOT, "font-size:%.1fpx", SMALLEST + size * STEP));
  }

  private static PdfSetting set(Document page, int size) throws IOException {
    size(page, size);
    return PdfSetting.of(page);
  }

  private static void notesToFoot(Document page, PdfSetting setting) {
    int number = 0;
    for (Element foot : page.select(".foot")) {
      int free = setting.free(number++) - SPARE;
      if (free > 0) {
        foot.attr("style", "margin-top:" + free + "px");
      }
    }
  }
}
