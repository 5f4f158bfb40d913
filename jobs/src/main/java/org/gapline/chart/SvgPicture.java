package org.gapline.chart;

import java.util.Locale;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/**
 * A sheet as an SVG document: the same bytes for the same chart, with its words for who cannot see
 * it.
 */
final class SvgPicture {

  private static final String FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private SvgPicture() {}

  static String of(ChartSpec spec, ChartStyle style) {
    Sheet sheet = Sheet.of(spec, style);
    SVGGraphics2D g = new SVGGraphics2D(style.width(), sheet.height());
    g.setDefsKeyPrefix("gapline-");
    g.setFontFunction(family -> FAMILIES);
    g.setGeomDoubleConverter(SvgPicture::number);
    g.setTransformDoubleConverter(SvgPicture::number);
    g.setRenderingHint(SVGHints.KEY_TEXT_RENDERING, SVGHints.VALUE_TEXT_RENDERING_PRECISION);
    sheet.draw(g);
    return described(g.getSVGElement(null, true, null, null, null), spec);
  }

  /** Hundredths of a pixel are finer than any screen; more digits only make files longer. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return String.valueOf(hundredths / 100);
    }
    return String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
  }

  private static String described(String svg, ChartSpec spec) {
    int end = svg.indexOf('>');
    String opening = svg.substring(0, end);
    return opening
        + " role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">"
        + escape(spec.text().title())
        + "</title><desc id=\"desc\">"
        + escape(spec.text().alternative())
        + "</desc>"
        + svg.substring(end + 1);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
