package org.gapline.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.assessment.RatingChange;
import org.gapline.chart.RatingsOverTime.Bar;
import org.gapline.chart.RatingsOverTime.Panel;
import org.gapline.chart.TextBlock.Anchor;

/** Bars of States by rating, one below the other, with the numbers of changes on the right. */
final class RatingsBody implements Body {

  /** Longer ids of indicators say no more than their names. */
  private static final int SHORT = 8;

  private static final double SWATCH = 34;
  private static final double HEAD = 40;
  private static final double LABELS = 190;
  private static final double BARS = 850;
  private static final double BAR = 66;
  private static final double BETWEEN_BARS = 12;
  private static final double AFTER_PANEL = 38;
  private static final double JOINT = 2.5;
  private static final double OVER = 7;
  private static final double LEGEND = 44;
  private static final double[] CHANGES = {1144, 1289, 1425};

  private final RatingsOverTime chart;
  private final ChartStyle style;
  private final List<Color> colours;

  RatingsBody(RatingsOverTime chart, ChartStyle style) {
    this.chart = chart;
    this.style = style;
    this.colours = RatingColours.of(chart.ratings().size(), chart.line());
  }

  @Override
  public List<KeyEntry> key() {
    List<KeyEntry> key = new ArrayList<>();
    for (int i = 0; i < chart.ratings().size(); i++) {
      Color colour = colours.get(i);
      key.add(
          new KeyEntry(
              SWATCH,
              (g, left, middle) ->
                  fill(g, colour, new Rectangle2D.Double(left, middle - 14, SWATCH, 28)),
              chart.ratings().get(i)));
    }
    return key;
  }

  @Override
  public double height() {
    double panels = chart.panels().stream().mapToDouble(this::height).sum();
    return HEAD + panels + (chart.hasLine() ? LEGEND : 0);
  }

  private double height(Panel panel) {
    double bars = panel.bars().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS;
    return heading(panel).height() + 10 + bars + AFTER_PANEL;
  }

  private TextBlock heading(Panel panel) {
    double room = LABELS + BARS - TextBlock.width(shortfall(panel), style.body()) - 40;
    boolean isShort = panel.code().length() <= SHORT && !panel.code().equals(panel.label());
    String words = isShort ? panel.code() + " " + panel.label() : panel.label();
    return TextBlock.wrap(words, style.heading(), room);
  }

  private String shortfall(Panel panel) {
    if (!chart.hasLine()) {
      return Wording.count(panel.last().states(), "State");
    }
    String last = Wording.percent(panel.last().shortfall(chart.line()).share());
    String first =
        panel.compares()
            ? Wording.percent(panel.bars().get(0).shortfall(chart.line()).share()) + " → "
            : "";
    return "shortfall " + first + last + " of " + Wording.count(panel.last().states(), "State");
  }

  @Override
  public void draw(Graphics2D g, double top) {
    String[] heads = {"improved", "unchanged", "worsened"};
    for (int i = 0; i < heads.length && hasChanges(); i++) {
      words(g, heads[i], Anchor.MIDDLE, style.margin() + CHANGES[i], top + 22);
    }
    double y = top + HEAD;
    for (Panel panel : chart.panels()) {
      drawPanel(g, panel, y);
      y += height(panel);
    }
    if (chart.hasLine()) {
      double left = style.margin() + 12;
      Marks.line(g, style.palette().ink(), 4, left, y - 14, left, y + 18);
      String legend = "the scheme’s line: a rating left of it is a shortfall";
      words(g, legend, Anchor.START, left + 20, y + 10);
    }
  }

  private boolean hasChanges() {
    return chart.panels().stream().anyMatch(panel -> panel.change() != null);
  }

  private void drawPanel(Graphics2D g, Panel panel, double top) {
    TextBlock heading = heading(panel);
    heading.draw(g, style.palette().ink(), style.margin(), top);
    TextBlock.drawLine(
        g,
        shortfall(panel),
        style.body(),
        style.palette().ink(),
        Anchor.END,
        style.margin() + LABELS + BARS,
        top + heading.height() - 10);
    double y = top + heading.height() + 10;
    double middle = y + (panel.bars().size() * (BAR + BETWEEN_BARS) - BETWEEN_BARS) / 2;
    for (Bar bar : panel.bars()) {
      drawBar(g, bar, y);
      y += BAR + BETWEEN_BARS;
    }
    if (hasChanges()) {
      drawChange(g, panel, middle);
    }
  }

  private void drawBar(Graphics2D g, Bar bar, double top) {
    double left = style.margin() + LABELS;
    words(g, bar.label(), Anchor.END, left - 16, top + BAR / 2 + 8);
    double x = left;
    for (int i = 0; i < bar.counts().size(); i++) {
      int count = bar.counts().get(i);
      double width = BARS * count / bar.states();
      if (count > 0) {
        double joint = Math.min(JOINT, width / 2);
        fill(g, colours.get(i), new Rectangle2D.Double(x, top, width - joint, BAR));
        drawCount(g, count, colours.get(i), x + (width - joint) / 2, width, top);
      }
      x += width;
    }
    if (chart.hasLine()) {
      double line = left + BARS * bar.shortfall(chart.line()).share();
      Marks.line(g, style.palette().ink(), 4, line, top - OVER, line, top + BAR + OVER);
    }
  }

  private void drawCount(
      Graphics2D g, int count, Color on, double middle, double width, double top) {
    String digits = Wording.digits(count);
    boolean isNarrow = TextBlock.width(digits, style.body()) + 8 > width;
    Font font = isNarrow ? style.label() : style.body();
    if (TextBlock.width(digits, font) + 4 <= width) {
      Color ink = RatingColours.textOn(on, style.palette().ink());
      TextBlock.drawLine(g, digits, font, ink, Anchor.MIDDLE, middle, top + BAR / 2 + 9);
    }
  }

  private void drawChange(Graphics2D g, Panel panel, double middle) {
    RatingChange change = panel.change();
    String[] numbers =
        change == null
            ? new String[] {"–", "–", "–"}
            : new String[] {
              Wording.digits(change.improved()),
              Wording.digits(change.unchanged()),
              Wording.digits(change.worsened())
            };
    for (int i = 0; i < numbers.length; i++) {
      boolean isFound = change != null && i != 1 && !numbers[i].equals("0");
      TextBlock.drawLine(
          g,
          numbers[i],
          isFound ? style.heading() : style.body(),
          style.palette().ink(),
          Anchor.MIDDLE,
          style.margin() + CHANGES[i],
          middle + 9);
    }
  }

  /** The palest colours need an outline to be seen on paper. */
  private void fill(Graphics2D g, Color colour, Rectangle2D box) {
    Marks.box(g, colour, box.getX(), box.getY(), box.getWidth(), box.getHeight());
    if (colours.indexOf(colour) == colours.size() - 1 && box.getWidth() > 2) {
      Marks.frame(g, style.palette().baseline(), 1, box);
    }
  }

  private void words(Graphics2D g, String words, Anchor anchor, double x, double baseline) {
    TextBlock.drawLine(g, words, style.label(), style.palette().secondary(), anchor, x, baseline);
  }
}
