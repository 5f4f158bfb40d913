package org.gapline.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files that tests draw line by line. */
final class PdfPages implements AutoCloseable {

  private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private static final float LEADING = 13;

  private final PDDocument document = new PDDocument();
  private PDPage page;
  private float y;

  PdfPages page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 760;
    return this;
  }

  PdfPages at(float x, float height, float size, String text) throws IOException {
    draw(PLAIN, x, height, size, text);
    return this;
  }

  PdfPages heading(String text) throws IOException {
    y -= LEADING;
    draw(BOLD, 70, y, 14, text);
    y -= 2 * LEADING;
    return this;
  }

  /** Lines of one paragraph, and a gap. */
  PdfPages paragraph(String... lines) throws IOException {
    for (String line : lines) {
      draw(PLAIN, 70, y, 11, line);
      y -= LEADING;
    }
    y -= LEADING;
    return this;
  }

  /** A picture of a page, as a scanner makes it. */
  PdfPages scan(List<String> lines) throws IOException {
    page();
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(font());
    int height = 200;
    for (String line : lines) {
      graphics.drawString(line, 120, height);
      height += 42;
    }
    graphics.dispose();
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      stream.drawImage(
          LosslessFactory.createFromImage(document, image),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
    return this;
  }

  PdfPages closedBy(String password) throws IOException {
    document.protect(
        new StandardProtectionPolicy("owner" + password, password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void draw(PDFont font, float x, float height, float size, String text)
      throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, height);
      stream.showText(text);
      stream.endText();
    }
  }

  /** From a library's jar, since a machine may have no font. */
  private static Font font() throws IOException {
    String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var stream = PDDocument.class.getResourceAsStream(path)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(30f);
    } catch (java.awt.FontFormatException e) {
      throw new IOException(e);
    }
  }
}
