/**
 * Ratings and treaty status of States: mappings that say how a table is to be read, and the reading
 * of tables through them.
 */
package org.gapline.assessment;
