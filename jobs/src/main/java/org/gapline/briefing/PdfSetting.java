package org.gapline.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.ChartFonts;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * How a tree stands on the pages of a PDF.
 *
 * @param pages how many pages it takes
 * @param heights height of each section, in pixels
 * @param pageHeight height of what a page holds, in pixels
 */
record PdfSetting(int pages, List<Integer> heights, int pageHeight) {

  private static final String FAMILY = "Liberation Sans";

  /** The library measures in twentieths of a pixel. */
  private static final int DOTS = 20;

  PdfSetting {
    heights = List.copyOf(heights);
  }

  /** Sets the tree without writing it. */
  static PdfSetting of(Document page) throws IOException {
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
      renderer.layout();
      List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
      List<Integer> heights = new ArrayList<>();
      sections(renderer.getRootBox(), heights);
      PageBox first = pages.get(0);
      return new PdfSetting(pages.size(), heights, (first.getBottom() - first.getTop()) / DOTS);
    }
  }

  /** Writes the tree. */
  static void write(Document page, OutputStream out) throws IOException {
    PdfRendererBuilder builder = builder(page);
    builder.toStream(out);
    builder.run();
  }

  private static PdfRendererBuilder builder(Document page) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Gapline");
    builder.useFont(() -> PdfFont.file(ChartFonts.REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> PdfFont.file(ChartFonts.BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
    return builder;
  }

  private static void sections(Box box, List<Integer> heights) {
    if (box.getElement() != null && box.getElement().getTagName().equals("section")) {
      heights.add(box.getHeight() / DOTS);
      return;
    }
    box.getChildren().forEach(child -> sections(child, heights));
  }

  /** Whether it takes so many pages, a section on each. */
  boolean fits(int wanted) {
    return pages == wanted && heights.stream().allMatch(height -> height <= pageHeight);
  }

  /** What a section leaves free on its page, in pixels. */
  int free(int section) {
    return pageHeight - heights.get(section);
  }
}
