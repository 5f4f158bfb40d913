package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.List;

/** A chart laid out on one sheet: title, subtitle, key, body, rule and footer. */
final class Sheet {

  private static final double TOP = 36;
  private static final double BOTTOM = 34;
  private static final double AFTER_TITLE = 6;
  private static final double BEFORE_KEY = 16;
  private static final double BEFORE_BODY = 24;
  private static final double BEFORE_RULE = 30;
  private static final double AFTER_RULE = 16;
  private static final double READABLE = 0.94;

  private final ChartStyle style;
  private final TextBlock title;
  private final TextBlock subtitle;
  private final TextBlock footer;
  private final KeyRow key;
  private final Body body;

  private Sheet(SheetText text, Body body, ChartStyle style) {
    double width = style.innerWidth();
    this.style = style;
    this.body = body;
    this.title = TextBlock.wrap(text.title(), style.title(), width);
    this.subtitle = TextBlock.wrap(text.subtitle(), style.subtitle(), width * READABLE);
    this.footer = TextBlock.paragraphs(text.footer(), style.label(), width * READABLE);
    this.key = new KeyRow(style, body.key());
  }

  static Sheet of(ChartSpec spec, ChartStyle style) {
    return new Sheet(spec.text(), body(spec, style), style);
  }

  private static Body body(ChartSpec spec, ChartStyle style) {
    if (spec.isEmpty()) {
      return new EmptyBody(style);
    } else if (spec instanceof TrendSheet trends) {
      return new TrendBody(trends, style);
    } else if (spec instanceof ThemeRegionMatrix matrix) {
      return new MatrixBody(matrix, style);
    } else if (spec instanceof CoverageBars bars) {
      return new CoverageBody(bars, style);
    } else if (spec instanceof HeardTimeline timeline) {
      return new TimelineBody(timeline, style);
    } else if (spec instanceof RatingsOverTime ratings) {
      return new RatingsBody(ratings, style);
    } else if (spec instanceof ReportedAgainstRated alignment) {
      return new AlignmentBody(alignment, style);
    } else if (spec instanceof TableSheet table) {
      return new TableBody(table, style);
    } else if (spec instanceof AgendaSheet agenda) {
      return new AgendaBody(agenda, style);
    }
    if (spec instanceof EventStudy study) {
      return new EventStudyBody(study, style);
    }
    throw new IllegalArgumentException("no picture for " + spec);
  }

  double width() {
    return style.width();
  }

  double height() {
    return Math.ceil(footerTop() + footer.height() + BOTTOM);
  }

  private double keyTop() {
    return TOP + title.height() + AFTER_TITLE + subtitle.height() + BEFORE_KEY;
  }

  private double bodyTop() {
    return keyTop() + key.height() + BEFORE_BODY;
  }

  private double footerTop() {
    return bodyTop() + body.height() + BEFORE_RULE + AFTER_RULE;
  }

  void draw(Graphics2D g) {
    ChartStyle.Palette colours = style.palette();
    Marks.box(g, colours.paper(), 0, 0, style.width(), height());
    title.draw(g, colours.ink(), style.margin(), TOP);
    subtitle.draw(g, colours.secondary(), style.margin(), TOP + title.height() + AFTER_TITLE);
    key.draw(g, keyTop());
    body.draw(g, bodyTop());
    double rule = footerTop() - AFTER_RULE;
    Marks.line(g, colours.rule(), 2, style.margin(), rule, style.width() - style.margin(), rule);
    footer.draw(g, colours.secondary(), style.margin(), footerTop());
  }

  /** What stands where there is nothing to draw. */
  private record EmptyBody(ChartStyle style) implements Body {

    @Override
    public List<KeyEntry> key() {
      return List.of();
    }

    @Override
    public double height() {
      return 160;
    }

    @Override
    public void draw(Graphics2D g, double top) {
      ChartStyle.Palette colours = style.palette();
      Marks.box(g, colours.silence(), style.margin(), top, style.innerWidth(), height());
      TextBlock.drawLine(
          g,
          "Nothing to draw yet.",
          style.body(),
          colours.secondary(),
          TextBlock.Anchor.MIDDLE,
          style.width() / 2,
          top + height() / 2 + 8);
    }
  }
}
