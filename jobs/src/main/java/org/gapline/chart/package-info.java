/**
 * Charts: first a {@link org.gapline.chart.ChartSpec} value that can be read as text, then a
 * picture of it.
 */
package org.gapline.chart;
