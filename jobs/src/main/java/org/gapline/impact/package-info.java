/** What ratings and later reports say about events that somebody paid for. No Spark. */
package org.gapline.impact;
