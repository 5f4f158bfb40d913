package org.gapline.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of charts, read from the class path so that a chart looks the same on a machine
 * without fonts. Reading it takes a tenth of a second: do it once for a run.
 *
 * @param regular for text
 * @param bold for titles and what must be seen first
 */
public record ChartFonts(Font regular, Font bold) {

  /** The file of the regular typeface, on the class path. */
  public static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";

  /** The file of the bold typeface, on the class path. */
  public static final String BOLD = "/liberation/LiberationSans-Bold.ttf";

  /** The content of a font file. */
  public static InputStream file(String resource) {
    InputStream in = ChartFonts.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the font " + resource + " is missing from the class path");
    }
    return in;
  }

  /** Liberation Sans, which has the widths of Arial, so that its stand-ins fit as well. */
  public static ChartFonts bundled() {
    return new ChartFonts(
        read(REGULAR),
        // The file is bold already: the style only tells pictures in text form so.
        read(BOLD).deriveFont(Font.BOLD));
  }

  private static Font read(String resource) {
    try (InputStream in = file(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font " + resource + " is damaged", e);
    }
  }
}
