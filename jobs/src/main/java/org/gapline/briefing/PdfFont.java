package org.gapline.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.gapline.chart.ChartFonts;

/**
 * The typeface as PDFs take it: without its table of glyph substitutions. Looking up ligatures is a
 * fifth of the time of writing a PDF, lines are measured without them, and whoever copies text out
 * of a PDF wants its letters.
 *
 * <p>Source of the layout of the file: OpenType specification, "Font file", table directory.
 */
final class PdfFont {

  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int TABLES = 4;
  private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UNREAD = "none".getBytes(StandardCharsets.US_ASCII);

  private PdfFont() {}

  static InputStream file(String resource) {
    try (InputStream in = ChartFonts.file(resource)) {
      byte[] font = in.readAllBytes();
      int tables = ByteBuffer.wrap(font).getShort(TABLES);
      for (int i = 0; i < tables; i++) {
        ByteBuffer tag = ByteBuffer.wrap(font, HEAD + i * ENTRY, SUBSTITUTIONS.length);
        if (tag.equals(ByteBuffer.wrap(SUBSTITUTIONS))) {
          tag.put(UNREAD);
        }
      }
      return new ByteArrayInputStream(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
