package org.gapline.chart;

/**
 * Reporting events of one calendar year.
 *
 * @param year the calendar year
 * @param reporting events of the year with at least one coded statement; 0 is a break, no zero
 */
public record YearCount(int year, int reporting) {}
