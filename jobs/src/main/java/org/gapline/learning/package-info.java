/** Telling things apart by weights that are fitted on coded examples. Knows nothing of texts. */
package org.gapline.learning;
