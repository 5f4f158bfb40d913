/**
 * What people say of the tool's coding: samples written to sheets, sheets read back and checked row
 * by row, decisions that override the coding of a document, the agreement of two coders, and what
 * whole events read in full tell of the tool's errors. No Spark.
 */
package org.gapline.review;
