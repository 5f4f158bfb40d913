package org.gapline.chart;

import java.awt.RenderingHints;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A sheet as an SVG document: the same bytes for the same chart, with its words for whoever cannot
 * see it.
 */
final class SvgPicture {

  private static final String FAMILIES = "Liberation Sans, Arial, Helvetica, sans-serif";

  private SvgPicture() {}

  static DrawnChart of(ChartSpec spec, Sheet sheet) {
    int width = (int) sheet.width();
    int height = (int) sheet.height();
    SVGGraphics2D g = new SVGGraphics2D(width, height);
    g.setDefsKeyPrefix(spec.name() + "-");
    g.setFontFunction(family -> "inherit");
    g.setGeomDoubleConverter(SvgPicture::number);
    g.setTransformDoubleConverter(SvgPicture::number);
    // JFreeChart puts this hint back after drawing an axis, and fails where it was never set.
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setCheckStrokeControlHint(false);
    sheet.draw(g);
    String svg = g.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
    return new DrawnChart(spec, described(svg, spec), width, height);
  }

  /** Hundredths of a pixel are finer than any screen; more digits only make files longer. */
  private static String number(double value) {
    long hundredths = Math.round(Math.abs(value) * 100);
    String sign = value < 0 && hundredths > 0 ? "-" : "";
    long whole = hundredths / 100;
    long rest = hundredths % 100;
    if (rest == 0) {
      return sign + whole;
    }
    String digits = rest % 10 == 0 ? String.valueOf(rest / 10) : rest < 10 ? "0" + rest : "" + rest;
    return sign + whole + "." + digits;
  }

  private static String described(String svg, ChartSpec spec) {
    int end = svg.indexOf('>');
    String title = spec.name() + "-title";
    String words = spec.name() + "-desc";
    return svg.substring(0, end)
        + (" font-family='" + FAMILIES + "' text-rendering='geometricPrecision'")
        + (" role='img' aria-labelledby='" + title + " " + words + "'>")
        + ("<title id='" + title + "'>" + escape(spec.text().title()) + "</title>")
        + ("<desc id='" + words + "'>" + escape(spec.text().alternative()) + "</desc>")
        + svg.substring(end + 1);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
