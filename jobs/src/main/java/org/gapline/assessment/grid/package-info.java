/**
 * Tables as they lie in files, whatever their format: rows of cells as text, each with its place.
 * What the cells mean is not known here.
 */
package org.gapline.assessment.grid;
