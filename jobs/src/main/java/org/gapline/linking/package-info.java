/**
 * Tells which documents are near copies of each other and which report the same event, by evidence
 * that can be shown. Pure; knows no Spark.
 */
package org.gapline.linking;
