package org.gapline.explorer;

/**
 * A figure or a circumstance with its name, as the page lists them.
 *
 * @param name what it is
 * @param words the figure in words
 */
record Fact(String name, String words) {}
