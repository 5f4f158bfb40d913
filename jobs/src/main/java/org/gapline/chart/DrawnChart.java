package org.gapline.chart;

/**
 * A chart with its picture.
 *
 * @param spec what it shows
 * @param svg its picture as an SVG document
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record DrawnChart(ChartSpec spec, String svg, int width, int height) {}
