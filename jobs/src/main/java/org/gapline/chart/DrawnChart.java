package org.gapline.chart;

/**
 * A chart with its picture.
 *
 * @param spec what it shows
 * @param svg its picture as an SVG document
 */
public record DrawnChart(ChartSpec spec, String svg) {}
