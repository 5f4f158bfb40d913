/**
 * Briefings: two pages on a region, grouping or State, as one value made from a release, and its
 * renderings. Free of Spark.
 */
package org.gapline.briefing;
