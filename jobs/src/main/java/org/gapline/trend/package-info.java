/**
 * From events to the standing list, trends and tests: {@link org.gapline.trend.CollectEvidence}
 * says what one event reports, {@link org.gapline.trend.PartialEvidence} what some of its
 * statements add to that, {@link org.gapline.trend.ReportingUnits} where it counts, {@link
 * org.gapline.trend.EventTally} counts any number of events in one pass, and {@link
 * org.gapline.trend.StandingCalculator}, {@link org.gapline.trend.TrendCalculator} and {@link
 * org.gapline.trend.TrendTester} turn the counts into rows. No Spark.
 */
package org.gapline.trend;
