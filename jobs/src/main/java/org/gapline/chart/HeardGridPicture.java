package org.gapline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a {@link HeardGrid} and single shares as pictures for a printed page. */
public final class HeardGridPicture {

  /** Width of the picture in the units in which it is laid out: pixels of a page at 96 dpi. */
  public static final int WIDTH = 660;

  private static final int SCALE = 3;
  private static final double FEWEST_LABELS = 150;
  private static final double UNDATED = 46;
  private static final double ROW = 17;
  private static final double RADIUS = 6.5;
  private static final double NARROWEST = 15;
  private static final int MOST_YEAR_LABELS = 12;

  private final ChartFonts fonts;
  private final ChartStyle.Palette palette;

  public HeardGridPicture(ChartStyle style) {
    this.fonts = style.fonts();
    this.palette = style.palette();
  }

  /** Height of the picture, in the units of its width. */
  public static int height(HeardGrid grid) {
    return (int) Math.ceil(ROW * (grid.rows().size() + 2) + 6);
  }

  /** The picture as a PNG file. */
  public byte[] png(HeardGrid grid) {
    return picture(WIDTH, height(grid), g -> draw(g, grid));
  }

  /** A share with its interval on a scale from 0, as a PNG file. */
  public byte[] sharePng(double share, double low, double high, double scale) {
    return picture(SHARE_WIDTH, SHARE_HEIGHT, g -> drawShare(g, share, low, high, scale));
  }

  /** Width of the picture of a share. */
  public static final int SHARE_WIDTH = 104;

  /** Height of the picture of a share. */
  public static final int SHARE_HEIGHT = 10;

  private void drawShare(Graphics2D g, double share, double low, double high, double scale) {
    double inner = SHARE_WIDTH - 10;
    double middle = SHARE_HEIGHT / 2.0;
    Marks.line(g, palette.rule(), 1, 5, middle, 5 + inner, middle);
    double from = 5 + inner * Math.min(1, low / scale);
    double to = 5 + inner * Math.min(1, high / scale);
    Marks.box(g, palette.interval(), from, middle - 2, to - from, 4);
    Marks.dot(g, palette.mark(), 5 + inner * Math.min(1, share / scale), middle, 4);
  }

  private void draw(Graphics2D g, HeardGrid grid) {
    double labels = labels(g, grid);
    double step = (WIDTH - labels - UNDATED) / Math.max(1, grid.years().size());
    double bottom = ROW * grid.rows().size();
    for (int i = 0; i < grid.years().size(); i++) {
      if (grid.years().get(i).reporting() == 0) {
        g.setColor(palette.silence());
        g.fill(new Rectangle2D.Double(labels + i * step, 0, step, bottom));
      }
    }
    for (int r = 0; r < grid.rows().size(); r++) {
      drawRow(g, grid, r, labels, step);
    }
    drawYears(g, grid, labels, step, bottom);
    drawReporting(g, grid, labels, step, bottom + ROW);
  }

  /** Width for the labels: what they need, as far as the years leave it. */
  private double labels(Graphics2D g, HeardGrid grid) {
    double wanted =
        grid.rows().stream()
            .mapToDouble(row -> g.getFontMetrics(font(10.4f)).stringWidth(row.label()) + 12)
            .max()
            .orElse(0);
    double left = WIDTH - UNDATED - NARROWEST * Math.max(1, grid.years().size());
    return Math.max(FEWEST_LABELS, Math.min(wanted, left));
  }

  private void drawRow(Graphics2D g, HeardGrid grid, int place, double labels, double step) {
    HeardGrid.Row row = grid.rows().get(place);
    double middle = ROW * place + ROW / 2;
    Marks.line(g, palette.grid(), 0.7, 0, ROW * (place + 1), WIDTH, ROW * (place + 1));
    text(g, fitting(g, row.label(), labels - 10), font(10.4f), palette.ink(), 0, middle, 0);
    for (int i = 0; i < row.counts().size(); i++) {
      boolean silent = grid.years().get(i).reporting() == 0;
      mark(g, row.counts().get(i), silent, labels + (i + 0.5) * step, middle);
    }
    mark(g, row.undated(), grid.undated() == 0, WIDTH - UNDATED / 2, middle);
  }

  /** The label, cut between words where it would run into the first year. */
  private String fitting(Graphics2D g, String label, double width) {
    String fitting = label;
    while (g.getFontMetrics(font(10.4f)).stringWidth(fitting) > width) {
      fitting = label.substring(0, fitting.replace("…", "").strip().lastIndexOf(' ')) + " …";
    }
    return fitting;
  }

  private void mark(Graphics2D g, int count, boolean silent, double x, double y) {
    if (count > 0) {
      g.setColor(palette.mark());
      g.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
      text(g, String.valueOf(count), bold(8.6f), Color.WHITE, x, y, 0.5);
    } else if (!silent) {
      g.setColor(palette.outline());
      g.fill(new Ellipse2D.Double(x - 1.4, y - 1.4, 2.8, 2.8));
    }
  }

  private void drawYears(Graphics2D g, HeardGrid grid, double labels, double step, double top) {
    int years = grid.years().size();
    int every = Math.max(1, (int) Math.ceil(years / (double) MOST_YEAR_LABELS));
    for (int i = years - 1; i >= 0; i -= every) {
      String year = String.valueOf(grid.years().get(i).year());
      double x = labels + (i + 0.5) * step;
      text(g, year, font(9.4f), palette.secondary(), x, top + ROW / 2 + 1, 0.5);
    }
    text(
        g, "no date", font(9.4f), palette.secondary(), WIDTH - UNDATED / 2, top + ROW / 2 + 1, 0.5);
  }

  private void drawReporting(Graphics2D g, HeardGrid grid, double labels, double step, double top) {
    double y = top + ROW / 2 + 2;
    text(g, "Reporting events", bold(10.4f), palette.ink(), 0, y, 0);
    List<YearCount> years = grid.years();
    for (int i = 0; i < years.size(); i++) {
      int n = years.get(i).reporting();
      Font font = n == 0 ? font(9.4f) : bold(9.4f);
      text(g, n == 0 ? "–" : "" + n, font, palette.ink(), labels + (i + 0.5) * step, y, 0.5);
    }
    text(g, "" + grid.undated(), bold(9.4f), palette.ink(), WIDTH - UNDATED / 2, y, 0.5);
  }

  /** Text that is centred on a height; of its width, the part {@code before} stands left of x. */
  private static void text(
      Graphics2D g, String words, Font font, Color colour, double x, double y, double before) {
    g.setFont(font);
    g.setColor(colour);
    double width = g.getFontMetrics().getStringBounds(words, g).getWidth();
    g.drawString(words, (float) (x - before * width), (float) (y + font.getSize2D() * 0.36));
  }

  private Font font(float size) {
    return fonts.regular().deriveFont(size);
  }

  private Font bold(float size) {
    return fonts.bold().deriveFont(size);
  }

  /** What is drawn on a picture. */
  private interface Drawing {
    void draw(Graphics2D g);
  }

  private byte[] picture(int width, int height, Drawing drawing) {
    BufferedImage image =
        new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setStroke(new BasicStroke(1));
    g.setColor(palette.paper());
    g.fillRect(0, 0, width * SCALE, height * SCALE);
    g.scale(SCALE, SCALE);
    drawing.draw(g);
    g.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
