package org.gapline.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gapline.chart.ChartFonts;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A briefing as a tagged PDF (PDF/UA-1) of two pages, set from the tree of the HTML file. Type
 * grows smaller in steps until two pages hold it.
 */
final class BriefingPdf {

  private static final List<String> DENSITIES = List.of("roomy", "tight", "tightest");
  private static final String FAMILY = "Liberation Sans";

  private final BriefingHtml html;

  BriefingPdf(BriefingPictures pictures) {
    this.html = new BriefingHtml(pictures);
  }

  byte[] pdf(Briefing briefing) throws IOException {
    XRLog.setLoggingEnabled(false);
    byte[] pdf = null;
    for (String density : DENSITIES) {
      pdf = set(briefing, density);
      if (pages(pdf) <= BriefingHtml.PAGES) {
        return pdf;
      }
    }
    return pdf;
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private byte[] set(Briefing briefing, String density) throws IOException {
    Document page = html.document(briefing);
    page.head().appendElement("style").appendChild(BriefingHtml.css("briefing.css"));
    page.body().addClass("pdf").addClass(density);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Gapline");
    builder.useFont(() -> ChartFonts.file(ChartFonts.REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> ChartFonts.file(ChartFonts.BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }
}
